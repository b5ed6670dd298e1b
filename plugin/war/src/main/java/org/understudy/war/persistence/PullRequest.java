package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.wording.Phrase;

/**
 * What an agent asked of the queue (C3), and the answer.
 *
 * @param team to take from, null for all of his; of an answered one the team it was
 * @param conversation to give back; of an answered one what was taken
 * @param reason his words when he gives back, null otherwise
 * @param attempts how often it was decided already, in vain
 * @param refusal why not, null unless refused
 * @param detail one English sentence for people, null unless refused
 * @param decision what was decided, null before and when refused
 */
public record PullRequest(
    UUID id,
    Kind kind,
    AgentId agent,
    @Nullable TeamId team,
    @Nullable ConversationId conversation,
    @Nullable String reason,
    Instant askedAt,
    State state,
    int attempts,
    @Nullable Refusal refusal,
    @Nullable Phrase detail,
    @Nullable UUID decision) {

  /** What is asked for. */
  public enum Kind {
    TAKE,
    GIVE_BACK
  }

  /** How far it is. */
  public enum State {
    OPEN,
    /** Decided, and on its way to the host. */
    DECIDED,
    /** The host has it. */
    DONE,
    REFUSED
  }

  /** Why not. */
  public enum Refusal {
    NO_TEAM_TO_TAKE_FROM,
    NOTHING_WAITS,
    NOT_AVAILABLE,
    AT_CAPACITY,
    SKILL_MISSING,
    NOT_OWNED,
    NO_SKIPS_LEFT,
    OVERTAKEN
  }

  /** True when nothing more will happen to it. */
  public boolean isAnswered() {
    return state == State.DONE || state == State.REFUSED;
  }
}
