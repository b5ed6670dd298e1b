package org.understudy.acceptance.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.acceptance.stack.Json;
import org.understudy.acceptance.stack.Stack;

/** The pages for agents, used by one signed-in agent. */
public final class AgentScreens {

  private static final Pattern NEW =
      Pattern.compile(
          "(?:Owned|Locked) Tickets New[^>]*>(?:(?!</li>).)*?Counter\">(\\d+)", Pattern.DOTALL);

  private final Browser browser;

  private AgentScreens(Browser browser) {
    this.browser = browser;
  }

  public static AgentScreens signIn(String login, String password) {
    return new AgentScreens(Browser.signedIn(Stack.running().agentPages(), login, password));
  }

  /**
   * Takes a ticket, as the link "Lock" does.
   *
   * @return false when the helpdesk says that somebody else holds it
   */
  public boolean take(long ticketId) {
    String page =
        browser.submit(Map.of("Action", "AgentTicketLock", "TicketID", String.valueOf(ticketId)));
    return !page.contains("is locked by");
  }

  /** Moves a ticket to another queue, as the list of queues at a ticket does. */
  public void move(long ticketId, long queueId) {
    browser.submit(
        Map.of(
            "Action",
            "AgentTicketMove",
            "Subaction",
            "MoveTicket",
            "TicketID",
            String.valueOf(ticketId),
            "DestQueueID",
            String.valueOf(queueId)));
  }

  /**
   * What the toolbar counts as new among the agent's own tickets. The helpdesk shows locked and
   * owned ones at one place: when there are new ones of both kinds, it counts the locked ones.
   */
  public int ownNew() {
    Matcher found = NEW.matcher(browser.open(Map.of("Action", "AgentTicketOwnerView")));
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  /** A ticket as the agent sees it. */
  public String zoom(long ticketId) {
    return browser.open(Map.of("Action", "AgentTicketZoom", "TicketID", String.valueOf(ticketId)));
  }

  /** Everywhere in the agent's pages where a ticket could be seen. */
  public Sightings sightings(Ticket ticket, String subject) {
    return new Sightings(browser::open, ticket, subject);
  }

  /** Says that he is away, in the toolbar of any page. */
  public void absentUntil(String localTime) {
    browser.submit(
        Map.of(
            "Action",
            "AgentUnderstudy",
            "Subaction",
            "Status",
            "Available",
            "0",
            "Until",
            localTime));
  }

  /** Says that he is there again. */
  public void active() {
    browser.submit(Map.of("Action", "AgentUnderstudy", "Subaction", "Status", "Available", "1"));
  }

  /** What the toolbar of each page tells. */
  public JsonNode toolbar() {
    return Json.read(browser.open(Map.of("Action", "AgentUnderstudy", "Subaction", "Toolbar")));
  }

  public void signOut() {
    browser.submit(Map.of("Action", "Logout"));
  }
}
