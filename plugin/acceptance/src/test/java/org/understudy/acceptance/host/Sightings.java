package org.understudy.acceptance.host;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.understudy.acceptance.stack.Patience;

/** The places in an agent's pages where a ticket could be seen. */
public final class Sightings {

  private final Function<Map<String, String>, String> pages;
  private final Ticket ticket;
  private final String subject;
  private final Map<String, Map<String, String>> places = new LinkedHashMap<>();

  Sightings(Function<Map<String, String>, String> pages, Ticket ticket, String subject) {
    this.pages = pages;
    this.ticket = ticket;
    this.subject = subject;
    place("my queues", "AgentTicketQueue", Map.of("QueueID", "0", "Filter", "All"));
    place("status view", "AgentTicketStatusView", Map.of("Filter", "Open"));
    place("search by number", search(Map.of("TicketNumber", ticket.number())));
    place("search in full text", search(Map.of("Fulltext", subject)));
    place("search by title", search(Map.of("Title", subject)));
    place("zoom", "AgentTicketZoom", Map.of("TicketID", String.valueOf(ticket.id())));
    place("zoom by number", "AgentTicketZoom", Map.of("TicketNumber", ticket.number()));
    place("history", "AgentTicketHistory", Map.of("TicketID", String.valueOf(ticket.id())));
    place(
        "dashboard",
        "AgentDashboard",
        Map.of("Subaction", "Element", "Name", "0120-TicketNew", "Filter", "All"));
  }

  /** The queue view of one queue. */
  public Sightings inQueue(long queue) {
    place(
        "queue view",
        "AgentTicketQueue",
        Map.of("QueueID", String.valueOf(queue), "Filter", "All"));
    return this;
  }

  /** The places where the ticket shows itself now, by its number or its subject. */
  public TreeSet<String> now() {
    return among(places.keySet());
  }

  /**
   * Waits until it shows itself nowhere any more; the helpdesk remembers some pages for a while,
   * and a busy machine needs half a minute to show them all once.
   */
  public void awaitNowhere() {
    TreeSet<String> left = everywhere();
    Patience.longUntil("nothing shows " + subject)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              left.retainAll(among(left));
              return left.isEmpty();
            });
  }

  private TreeSet<String> among(Set<String> names) {
    TreeSet<String> seen = new TreeSet<>();
    names.forEach(
        name -> {
          Map<String, String> parameters = places.get(name);
          String page = pages.apply(parameters);
          boolean echoed = parameters.containsValue(subject);
          boolean numbered = !parameters.containsValue(ticket.number());
          if ((!echoed && page.contains(subject)) || (numbered && page.contains(ticket.number()))) {
            seen.add(name);
          }
        });
    return seen;
  }

  /** All places that are looked at. */
  public TreeSet<String> everywhere() {
    return new TreeSet<>(places.keySet());
  }

  private void place(String name, String action, Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put("Action", action);
    places.put(name, all);
  }

  private void place(String name, Map<String, String> parameters) {
    places.put(name, parameters);
  }

  private static Map<String, String> search(Map<String, String> criteria) {
    Map<String, String> all = new LinkedHashMap<>(criteria);
    all.put("Action", "AgentTicketSearch");
    all.put("Subaction", "Search");
    return all;
  }
}
