package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.Conversation;

/**
 * A conversation as we follow it.
 *
 * @param openingId the opening that was last decided, null when none was
 * @param outcome how it was decided, null when it was not, or when the decision was overtaken
 * @param rounds how often the opening was decided
 * @param waitingSince since when the customer waits for somebody to be there, null when not waiting
 * @param stored false when it was never saved
 */
public record Tracked(
    Conversation facts,
    @Nullable Long openingId,
    @Nullable Outcome outcome,
    int rounds,
    @Nullable Instant waitingSince,
    boolean stored) {

  /** A conversation that was never decided. */
  public static Tracked first(Conversation facts) {
    return new Tracked(facts, null, null, 0, null, false);
  }

  /** The same conversation with newer facts. */
  public Tracked with(Conversation newer) {
    return new Tracked(newer, openingId, outcome, rounds, waitingSince, stored);
  }
}
