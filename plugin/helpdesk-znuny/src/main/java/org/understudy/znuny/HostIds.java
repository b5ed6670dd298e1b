package org.understudy.znuny;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/** Znuny's numbers and our ids. */
final class HostIds {

  /** The host's root user: it owns what nobody owns. */
  static final long NOBODY = 1;

  private static final int MOST_DIGITS = 18;

  private HostIds() {}

  static ConversationId conversation(long ticketId) {
    return new ConversationId(positive("TicketID", ticketId));
  }

  static TeamId team(long queueId) {
    return new TeamId(positive("QueueID", queueId));
  }

  static AgentId agent(long userId) {
    return new AgentId(positive("UserID", userId));
  }

  static @Nullable AgentId owner(long ownerId) {
    return ownerId == NOBODY ? null : agent(ownerId);
  }

  static long ticketId(ConversationId id) {
    return required("Conversation", id.value());
  }

  static long queueId(TeamId id) {
    return required("Team", id.value());
  }

  static long userId(AgentId id) {
    return required("Agent", id.value());
  }

  static long ownerId(@Nullable AgentId owner) {
    return owner == null ? NOBODY : userId(owner);
  }

  /** Empty when this host can never have given such an id. */
  static OptionalLong number(String id) {
    boolean fits =
        id.length() <= MOST_DIGITS
            && id.charAt(0) != '0'
            && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return fits ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
  }

  private static long required(String kind, String id) {
    return number(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    kind + " " + id + " is not of this host: its ids are positive numbers."));
  }

  private static String positive(String field, long id) {
    if (id <= 0) {
      throw new NotUnderstood(field + " must be a positive number, not " + id + ".");
    }
    return Long.toString(id);
  }
}
