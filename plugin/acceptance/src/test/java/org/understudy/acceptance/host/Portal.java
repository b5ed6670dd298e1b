package org.understudy.acceptance.host;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.acceptance.stack.Stack;

/** The pages for customers, used by one signed-in customer. */
public final class Portal {

  private static final Pattern FRAME =
      Pattern.compile("Action=CustomerTicketArticleContent;TicketID=(\\d+);ArticleID=(\\d+)");

  private final Browser browser;

  private Portal(Browser browser) {
    this.browser = browser;
  }

  public static Portal signIn(String login, String password) {
    return new Portal(Browser.signedIn(Stack.running().customerPages(), login, password));
  }

  /** Answers a ticket, as the button "Reply" does. */
  public void reply(long ticketId, String ticketNumber) {
    String page = browser.submit(form(ticketId));
    if (!page.contains(ticketNumber)) {
      throw new IllegalStateException("The customer page did not take the reply.");
    }
  }

  /** The same, without looking at the ticket afterwards. */
  public void replyOnly(long ticketId) {
    browser.submitOnly(form(ticketId));
  }

  /** A ticket as the customer sees it. */
  public String zoom(String ticketNumber) {
    return browser.open(Map.of("Action", "CustomerTicketZoom", "TicketNumber", ticketNumber));
  }

  /** The message of a ticket that is open: as HTML it has a frame of its own in the page. */
  public String message(String ticketNumber) {
    Matcher frame = FRAME.matcher(zoom(ticketNumber));
    if (!frame.find()) {
      throw new IllegalStateException("The ticket shows no message as HTML.");
    }
    return browser.open(
        Map.of(
            "Action",
            "CustomerTicketArticleContent",
            "TicketID",
            frame.group(1),
            "ArticleID",
            frame.group(2)));
  }

  /** The names of the queues to which a customer may write. */
  public String writeTo() {
    return browser.open(Map.of("Action", "CustomerTicketMessage"));
  }

  private static Map<String, String> form(long ticketId) {
    return Map.of(
        "Action", "CustomerTicketZoom",
        "Subaction", "Store",
        "TicketID", String.valueOf(ticketId),
        "Subject", "Re: The printer does not print",
        "Body", "Hello, it still does not print! Anna");
  }
}
