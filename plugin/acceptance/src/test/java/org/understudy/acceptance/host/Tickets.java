package org.understudy.acceptance.host;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Stack;

/** What the helpdesk's database says of tickets; nothing of it goes through our package. */
public final class Tickets {

  private static final Database DATABASE = Stack.running().hostDatabase();

  private Tickets() {}

  public static Ticket now(long id) {
    return DATABASE
        .rows(
            """
            SELECT t.id, t.tn, t.user_id, l.name AS locked, s.name AS state, st.name AS type, t.queue_id
            FROM ticket t JOIN ticket_lock_type l ON l.id = t.ticket_lock_id
            JOIN ticket_state s ON s.id = t.ticket_state_id JOIN ticket_state_type st ON st.id = s.type_id
            WHERE t.id = ?
            """,
            id)
        .stream()
        .map(
            row ->
                new Ticket(
                    Long.parseLong(row.get("id")),
                    row.get("tn"),
                    Long.parseLong(row.get("user_id")),
                    "lock".equals(row.get("locked")),
                    row.get("state"),
                    row.get("type"),
                    Long.parseLong(row.get("queue_id"))))
        .findFirst()
        .orElseThrow();
  }

  /** The ticket that an e-mail went to. */
  public static long withMessage(String messageId) {
    return DATABASE.number(
        """
        SELECT a.ticket_id FROM article_data_mime m JOIN article a ON a.id = m.article_id
        WHERE m.a_message_id = ?
        """,
        "<" + messageId + ">");
  }

  /** The ticket that people call so. */
  public static long withNumber(String number) {
    return DATABASE.number("SELECT id FROM ticket WHERE tn = ?", number);
  }

  /** Login of its customer. */
  public static String customer(long ticket) {
    return DATABASE
        .rows("SELECT customer_user_id FROM ticket WHERE id = ?", ticket)
        .getFirst()
        .get("customer_user_id");
  }

  /** The tickets of a queue in the order of their ids. */
  public static List<Long> inQueue(long queue) {
    return DATABASE.rows("SELECT id FROM ticket WHERE queue_id = ? ORDER BY id", queue).stream()
        .map(row -> Long.valueOf(row.get("id")))
        .toList();
  }

  /** How many tickets of a queue each owner has that are not closed. */
  public static Map<Long, Long> openByOwner(long queue) {
    return DATABASE
        .rows(
            """
            SELECT t.user_id FROM ticket t JOIN ticket_state s ON s.id = t.ticket_state_id
            JOIN ticket_state_type st ON st.id = s.type_id
            WHERE t.queue_id = ? AND st.name IN ('new', 'open', 'pending reminder', 'pending auto')
            """,
            queue)
        .stream()
        .collect(
            Collectors.groupingBy(row -> Long.valueOf(row.get("user_id")), Collectors.counting()));
  }

  /** The newest position in the ticket's history. */
  public static long position(long ticket) {
    return DATABASE.number("SELECT MAX(id) FROM ticket_history WHERE ticket_id = ?", ticket);
  }

  /** Bodies of the notes that only agents see, the oldest first. */
  public static List<String> notes(long ticket) {
    return notes(ticket, "a_body");
  }

  /** Subjects of the notes that only agents see, the oldest first. */
  public static List<String> noteSubjects(long ticket) {
    return notes(ticket, "a_subject");
  }

  /** Subjects of the e-mails that our account has sent to the customer, the oldest first. */
  public static List<String> messageSubjects(long ticket) {
    return articles(ticket, "a_subject", "Email", true);
  }

  /** The texts of these e-mails. */
  public static List<String> messages(long ticket) {
    return articles(ticket, "a_body", "Email", true);
  }

  /** User ids of the agents who watch it. */
  public static List<String> watchers(long ticket) {
    return DATABASE.rows("SELECT user_id FROM ticket_watcher WHERE ticket_id = ?", ticket).stream()
        .map(row -> row.get("user_id"))
        .toList();
  }

  private static List<String> notes(long ticket, String column) {
    return articles(ticket, column, "Internal", false);
  }

  /** By our account. */
  private static List<String> articles(
      long ticket, String column, String channel, boolean visibleForCustomer) {
    return DATABASE
        .rows(
            """
            SELECT m.a_subject, m.a_body FROM article a JOIN article_data_mime m ON m.article_id = a.id
            JOIN communication_channel c ON c.id = a.communication_channel_id
            JOIN users u ON u.id = a.create_by
            WHERE a.ticket_id = ? AND c.name = ? AND a.is_visible_for_customer = ? AND u.login = 'understudy'
            ORDER BY a.id
            """,
            ticket,
            channel,
            visibleForCustomer ? 1 : 0)
        .stream()
        .map(row -> row.get(column))
        .toList();
  }

  /** Logins of the agents whom the helpdesk has told of the ticket since a position. */
  public static List<String> notified(long ticket, long after) {
    return history(ticket, after, "SendAgentNotification").stream()
        .map(name -> Arrays.asList(name.split("%%")).get(2))
        .toList();
  }

  /** How often our account has changed the owner since a position. */
  public static long reassignments(long ticket, long after) {
    return DATABASE.number(
        """
        SELECT COUNT(*) FROM ticket_history h JOIN ticket_history_type t ON t.id = h.history_type_id
        JOIN users u ON u.id = h.create_by
        WHERE h.ticket_id = ? AND h.id > ? AND t.name = 'OwnerUpdate' AND u.login = 'understudy'
        """,
        ticket,
        after);
  }

  /** What the ticket's history tells of one type since a position. */
  public static List<String> history(long ticket, long after, String type) {
    return DATABASE
        .rows(
            """
            SELECT h.name FROM ticket_history h JOIN ticket_history_type t ON t.id = h.history_type_id
            WHERE h.ticket_id = ? AND h.id > ? AND t.name = ? ORDER BY h.id
            """,
            ticket,
            after,
            type)
        .stream()
        .map(row -> row.get("name"))
        .toList();
  }
}
