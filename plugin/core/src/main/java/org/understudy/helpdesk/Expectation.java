package org.understudy.helpdesk;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;

/**
 * What a conversation was like when a change of it was decided; the host compares before it changes
 * anything.
 *
 * @param owner who owned it, null for nobody
 * @param asOf no person may have taken, given away, locked, released or moved it after this
 *     position in the host's history
 * @param closed true: it has to be closed; false: it has to be active
 */
public record Expectation(@Nullable AgentId owner, TeamId team, long asOf, boolean closed) {

  /** Still as these facts say. */
  public static Expectation of(Conversation seen) {
    return new Expectation(seen.owner(), seen.team(), seen.asOf(), seen.state() == State.CLOSED);
  }
}
