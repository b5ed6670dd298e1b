package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.wording.Phrase;

/**
 * A simulation, asked for, running or over.
 *
 * @param progress in percent
 * @param result null until it is done
 * @param failure why it failed, for people; null when it did not
 */
public record SimulationRun(
    UUID id,
    State state,
    SimulationRequest request,
    Instant askedAt,
    String askedBy,
    int progress,
    @Nullable SimulationResult result,
    @Nullable Phrase failure) {

  /** How far it is. */
  public enum State {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }
}
