package org.understudy.war.persistence;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Change;

/**
 * What a decision still has to do in the host, without all else that is kept of the decision: while
 * the host is away there may be very many.
 *
 * @param agent whom the decision gives the conversation to; null for nobody
 * @param attempts how often it was tried in vain
 */
public record PendingEffect(
    UUID decision,
    ConversationId conversation,
    @Nullable AgentId agent,
    Cause cause,
    Change change,
    int attempts) {

  static final String COLUMNS =
      "id, conversation_id, agent_id, cause, effect_change, effect_attempts";

  /** Of one that has just been made and changes something. */
  public static PendingEffect of(StoredDecision made) {
    return new PendingEffect(
        made.id(),
        made.conversation(),
        made.agent(),
        made.decision().cause(),
        Objects.requireNonNull(made.effect().change()),
        made.effect().attempts());
  }

  /** A row of {@link #COLUMNS}. */
  static PendingEffect of(@Nullable Object[] column) {
    String agent = (String) column[2];
    return new PendingEffect(
        UUID.fromString((String) Objects.requireNonNull(column[0])),
        new ConversationId((String) Objects.requireNonNull(column[1])),
        agent == null ? null : new AgentId(agent),
        Cause.valueOf((String) Objects.requireNonNull(column[3])),
        ShortJson.read((String) Objects.requireNonNull(column[4]), Change.class),
        ((Number) Objects.requireNonNull(column[5])).intValue());
  }
}
