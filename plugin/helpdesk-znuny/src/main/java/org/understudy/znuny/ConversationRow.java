package org.understudy.znuny;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;

/**
 * Request and answer of <em>Conversation</em> as they stand on the wire.
 *
 * @param more only for what an owner has to do: 1 when there are others after these. An older
 *     package does not say.
 */
record ConversationRow(
    List<JsonNode> tickets, @JsonSetter(nulls = Nulls.SET) @Nullable Integer more) {

  private static final System.Logger LOG = System.getLogger(ConversationRow.class.getName());

  record Request(List<Long> ticketIDs) {}

  /** Instead of ids: what an owner has to do, after some ticket. */
  record OwnerRequest(long ownerID, long after) {}

  /** The greatest ticket id, to go on after. */
  long last() {
    return tickets.stream().mapToLong(facts -> facts.path("TicketID").asLong()).max().orElse(0);
  }

  /** True when what an owner has to do may go on after {@link #last}. */
  boolean goesOn() {
    boolean some = !tickets.isEmpty();
    return more == null ? some : WireValues.flag("More", more) && some;
  }

  /** Translates what an owner has, after checking that it is his and comes in order. */
  List<Conversation> toConversationsOf(long owner, long after) {
    long before = after;
    for (JsonNode facts : tickets) {
      long id = facts.path("TicketID").asLong();
      if (id <= before || facts.path("OwnerID").asLong() != owner) {
        throw new NotUnderstood("Ticket " + id + " was not asked for, or not in this place.");
      }
      before = id;
    }
    return toConversations(tickets.stream().map(facts -> facts.path("TicketID").asLong()).toList());
  }

  /** Translates it, after checking that nothing comes unasked or twice. */
  List<Conversation> toConversations(List<Long> asked) {
    Set<Long> open = new HashSet<>(asked);
    List<Conversation> conversations = new ArrayList<>();
    for (JsonNode facts : tickets) {
      JsonNode id = facts.path("TicketID");
      if (!open.remove(id.asLong())) {
        throw new NotUnderstood("Ticket " + id + " was not asked for, or comes twice.");
      }
      try {
        conversations.add(FactsReader.read(facts));
      } catch (NotUnderstood e) {
        // One odd ticket, say of a state type that an admin invented, must not hide the others.
        LOG.log(Level.WARNING, "A conversation is left out. {0}", e.getMessage());
      }
    }
    return conversations;
  }
}
