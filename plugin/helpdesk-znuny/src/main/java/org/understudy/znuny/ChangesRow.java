package org.understudy.znuny;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Changes;

/** Request and answer of <em>Changes</em> as they stand on the wire. */
record ChangesRow(long last, int more, List<TicketRow> tickets) {

  record Request(long after, int limit) {}

  record TicketRow(long ticketID, long historyID) {}

  /** Translates it, after checking that it lies after the position that was asked for. */
  Changes toChanges(long after) {
    boolean isMore = WireValues.flag("More", more);
    if (last < after || (isMore && last == after)) {
      throw new NotUnderstood(
          "Last is " + last + ", but what comes after " + after + " was asked.");
    }
    Map<ConversationId, Long> newest = new HashMap<>();
    for (TicketRow row : tickets) {
      if (row.historyID() <= after || row.historyID() > last) {
        throw new NotUnderstood(
            "Ticket %d has HistoryID %d, which is not in %d to %d."
                .formatted(row.ticketID(), row.historyID(), after + 1, last));
      }
      if (newest.put(HostIds.conversation(row.ticketID()), row.historyID()) != null) {
        throw new NotUnderstood("Ticket " + row.ticketID() + " is there twice.");
      }
    }
    return new Changes(last, isMore, newest);
  }
}
