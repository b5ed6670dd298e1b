package org.understudy.znuny;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.understudy.conversation.Conversation;

/** Request and answer of <em>Conversation</em> as they stand on the wire. */
record ConversationRow(List<FactsRow> tickets) {

  record Request(List<Long> ticketIDs) {}

  /** Translates it, after checking that nothing comes unasked or twice. */
  List<Conversation> toConversations(List<Long> asked) {
    Set<Long> open = new HashSet<>(asked);
    for (FactsRow row : tickets) {
      if (!open.remove(row.ticketID())) {
        throw new NotUnderstood("Ticket " + row.ticketID() + " was not asked for, or comes twice.");
      }
    }
    return tickets.stream().map(FactsReader::read).toList();
  }
}
