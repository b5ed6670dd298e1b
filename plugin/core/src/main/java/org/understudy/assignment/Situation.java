package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;

/**
 * All facts of one decision. The same situation and rules always give the same decision, so a
 * stored one can be computed again.
 *
 * @param roster who may get it
 * @param owner the present owner, also when he is no member (any more); null when nobody owns it
 * @param ownerMayOwn false when the owner has lost the right to own conversations of this team
 * @param now the moment of the decision
 * @param presenceGrace how long after the last request an agent still counts as online
 */
public record Situation(
    Cause cause,
    Conversation conversation,
    Roster roster,
    @Nullable Agent owner,
    boolean ownerMayOwn,
    Instant now,
    Duration presenceGrace) {

  public Situation {
    AgentId known = owner == null ? null : owner.id();
    // Without the owner's facts a conversation that somebody owns would look like nobody's.
    if (!Objects.equals(known, conversation.owner())) {
      throw new IllegalArgumentException(
          "Conversation %s is owned by %s, but the facts given are those of %s."
              .formatted(conversation.id(), conversation.owner(), known));
    }
  }

  /** The team that the conversation is in. */
  Pool team() {
    return roster.members(conversation.team());
  }

  /** As much of it as the decision has looked at: that is enough to come to it again. */
  public Situation seenBy(Decision decision) {
    return new Situation(
        cause, conversation, Seen.by(decision, this), owner, ownerMayOwn, now, presenceGrace);
  }
}
