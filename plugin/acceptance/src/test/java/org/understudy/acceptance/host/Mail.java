package org.understudy.acceptance.host;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A raw e-mail on its way to the helpdesk. */
public final class Mail {

  private static final String TEXT = "Hello, it still does not print! Anna";

  private final List<String> head = new ArrayList<>();
  private final String messageId = UUID.randomUUID() + "@example.com";
  private String contentType = "text/plain; charset=utf-8";
  private String body = TEXT;

  private Mail(String from, String to, String subject) {
    header("From", from);
    header("To", to);
    header("Subject", subject);
    header("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
    header("Message-ID", "<" + messageId + ">");
    header("MIME-Version", "1.0");
  }

  /** A first message. */
  public static Mail about(String subject, String from, String to) {
    return new Mail(from, to, subject);
  }

  /** An answer; the helpdesk knows the ticket by the number in the subject. */
  public static Mail answer(String ticketNumber, String from, String to) {
    return new Mail(from, to, "Re: [Ticket#" + ticketNumber + "] The printer does not print");
  }

  public Mail header(String name, String value) {
    head.add(name + ": " + value);
    return this;
  }

  /** A delivery status report (RFC 3464). */
  public Mail asDeliveryReport(String recipient) {
    contentType = "multipart/report; report-type=delivery-status; boundary=\"parts\"";
    body =
        """
        --parts
        Content-Type: text/plain; charset=utf-8

        I'm sorry to have to inform you that your message could not be delivered.

        --parts
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example.com

        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown

        --parts--
        """
            .formatted(recipient);
    return this;
  }

  /** Finds the message again in the helpdesk. */
  public String messageId() {
    return messageId;
  }

  public String raw() {
    return String.join("\n", head) + "\nContent-Type: " + contentType + "\n\n" + body + "\n";
  }
}
