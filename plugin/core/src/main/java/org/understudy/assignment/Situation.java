package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;

/**
 * All facts of one decision. The same situation and rules always give the same decision, so a
 * stored one can be computed again.
 *
 * @param members those who may own conversations in the team; order does not matter
 * @param owner the present owner, also when he is no member (any more); null when nobody owns it
 * @param ownerMayOwn false when the owner has lost the right to own conversations of this team
 * @param now the moment of the decision
 * @param presenceGrace how long after the last request an agent still counts as online
 */
public record Situation(
    Cause cause,
    Conversation conversation,
    String teamName,
    List<Agent> members,
    @Nullable Agent owner,
    boolean ownerMayOwn,
    Instant now,
    Duration presenceGrace) {

  public Situation {
    members = List.copyOf(members);
  }
}
