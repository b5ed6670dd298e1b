package org.understudy.helpdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;

/**
 * One line of the history of a host in memory.
 *
 * @param person who did it, null for a customer and for us
 * @param ours true when we did it through the port
 * @param after what is true of the conversation since then
 * @param message null when it is no message of a customer
 * @param note the subject, null when it is no note
 */
record HostEntry(
    long id,
    Instant at,
    ConversationId conversation,
    What what,
    @Nullable AgentId person,
    boolean ours,
    Status after,
    @Nullable CustomerMessage message,
    @Nullable String note) {

  enum What {
    MESSAGE,
    ANSWER,
    STATE,
    OWNER,
    LOCK,
    TEAM,
    NOTE
  }

  record Status(State state, @Nullable AgentId owner, boolean locked, TeamId team) {

    Status in(State next) {
      return new Status(next, owner, locked, team);
    }

    Status ownedBy(@Nullable AgentId next) {
      return new Status(state, next, locked, team);
    }

    Status withLock() {
      return new Status(state, owner, true, team);
    }

    Status withoutLock() {
      return new Status(state, owner, false, team);
    }

    /** Active, and nobody's. */
    boolean waits() {
      return state.isActive() && owner == null;
    }

    Status movedTo(TeamId next) {
      return new Status(state, owner, locked, next);
    }
  }
}
