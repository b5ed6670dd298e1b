package org.understudy.war.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.wording.Phrase;

/**
 * A decision that the draft would have made otherwise.
 *
 * @param id grows; 0 before it is stored
 * @param explanation of the draft's decision, for people
 */
public record ShadowDifference(
    long id,
    UUID decision,
    ConversationId conversation,
    String number,
    TeamId team,
    Instant decidedAt,
    Ending live,
    Ending draft,
    Phrase explanation) {

  /**
   * How it ended.
   *
   * @param agent who got it, null for nobody
   * @param rule that settled it, null for none
   */
  public record Ending(String outcome, @Nullable AgentId agent, @Nullable String rule) {

    /** True when the same comes of it, by whichever rule. */
    public boolean isSame(Ending other) {
      return outcome.equals(other.outcome) && Objects.equals(agent, other.agent);
    }
  }
}
