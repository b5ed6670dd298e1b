package org.understudy.acceptance.host;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as a customer gets it.
 *
 * @param type of the whole, without parameters
 * @param types of its parts, in their order
 * @param plain the plain text, with usual spaces and line ends
 * @param html null when there is no such part
 */
public record Letter(
    MimeMessage raw, String type, List<String> types, String plain, @Nullable String html) {

  static Letter of(MimeMessage raw) {
    try {
      String type = base(raw.getContentType());
      if (!(raw.getContent() instanceof MimeMultipart parts)) {
        return new Letter(raw, type, List.of(), usual(String.valueOf(raw.getContent())), null);
      }
      List<String> types = new ArrayList<>();
      String plain = "";
      String html = null;
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        types.add(base(part.getContentType()));
        if (part.isMimeType("text/plain")) {
          plain = usual(String.valueOf(part.getContent()));
        } else if (part.isMimeType("text/html")) {
          html = String.valueOf(part.getContent());
        }
      }
      return new Letter(raw, type, types, plain, html);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("The e-mail cannot be read.", e);
    }
  }

  /** The one header of this name, with usual spaces; empty when there is none. */
  public String header(String name) {
    try {
      String[] values = raw.getHeader(name);
      return values == null ? "" : String.join(" | ", values).replaceAll("\\s+", " ");
    } catch (MessagingException e) {
      throw new IllegalStateException("The e-mail cannot be read.", e);
    }
  }

  public String subject() {
    try {
      return raw.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException("The e-mail cannot be read.", e);
    }
  }

  private static String base(String contentType) {
    return contentType.replaceAll("(?s);.*", "").strip().toLowerCase();
  }

  private static String usual(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\u00a0\\u202f]", " ").strip();
  }
}
