package org.understudy.war.decider;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Ids of decisions, after RFC 9562, version 7: they begin with the time. The table is ordered by
 * them, so new rows are put beside each other and not all over it. For one batch.
 */
final class DecisionIds {

  private static final long VERSION = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  /** How many there can be in the same millisecond before their order is by chance. */
  private static final int IN_ORDER = 0x1000;

  /** Once from the system for a whole batch: asking it for each would cost more than deciding. */
  private final SplittableRandom chance =
      new SplittableRandom(UUID.randomUUID().getLeastSignificantBits());

  /**
   * An id that nobody else has.
   *
   * @param now the moment of the decision
   * @param before how many decisions were made in this moment before
   */
  UUID next(Instant now, int before) {
    long time = (now.toEpochMilli() << 16) | VERSION | (before % IN_ORDER);
    return new UUID(time, VARIANT | chance.nextLong() >>> 2);
  }
}
