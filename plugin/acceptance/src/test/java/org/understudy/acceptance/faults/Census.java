package org.understudy.acceptance.faults;

import java.util.ArrayList;
import java.util.List;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/**
 * Counts what became of reopened conversations: in the host's own history, and in our tables.
 *
 * @param swept how many of them the sweep, and not a hint, has told us of
 * @param lost still the absent owner's, or without a decision that took effect
 * @param doubled more than one change of owner, note or effective decision
 */
record Census(int all, long swept, List<String> lost, List<String> doubled) {

  private static final Database OURS = Stack.running().understudyDatabase();

  /** Waits until nothing is under way any more, then counts. */
  static Census of(List<Reopened> reopened, Agent absent) {
    long newest = Stack.running().hostDatabase().number("SELECT MAX(id) FROM ticket_history");
    Patience.longUntil("the sweep has passed " + newest)
        .until(() -> OURS.number("SELECT MAX(done_to) FROM sweep") >= newest);
    Quiet.await();
    List<String> lost = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    for (Reopened one : reopened) {
      count(one, absent, lost, doubled);
    }
    return new Census(reopened.size(), swept(reopened), lost, doubled);
  }

  /** Everything that was reopened belongs to somebody else, by one change. */
  boolean isClean() {
    return lost.isEmpty() && doubled.isEmpty();
  }

  /** In one line, with what went wrong. */
  String told() {
    return "%d reopened, %d of them found by the sweep, %d lost, %d doubled %s %s"
        .formatted(all, swept, lost.size(), doubled.size(), lost, doubled);
  }

  private static long swept(List<Reopened> reopened) {
    return reopened.stream()
        .filter(
            one ->
                OURS.number(
                        "SELECT COUNT(*) FROM inbox WHERE conversation_id = ? AND as_of > ?"
                            + " AND source <> 'hint'",
                        one.conversation().id(),
                        one.since())
                    > 0)
        .count();
  }

  private static void count(Reopened one, Agent absent, List<String> lost, List<String> doubled) {
    long ticket = one.conversation().id();
    Ticket now = Tickets.now(ticket);
    long changes = Tickets.reassignments(ticket, one.since());
    long notes = Tickets.notes(ticket).size();
    long effective =
        OURS.number(
            "SELECT COUNT(*) FROM decision WHERE conversation_id = ? AND outcome = 'assign'"
                + " AND effect_state = 'applied'",
            ticket);
    String seen =
        "ticket %s: owner %d, %d changes of owner, %d notes, %d effective decisions"
            .formatted(now.number(), now.owner(), changes, notes, effective);
    if (now.owner() == absent.id() || changes < 1 || notes < 1 || effective < 1) {
      lost.add(seen);
    }
    if (changes > 1 || notes > 1 || effective > 1) {
      doubled.add(seen);
    }
  }
}
