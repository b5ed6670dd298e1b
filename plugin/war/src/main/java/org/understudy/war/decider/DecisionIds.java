package org.understudy.war.decider;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids of decisions, after RFC 9562, version 7: they begin with the time. The table is ordered by
 * them, so new rows are put beside each other and not all over it.
 */
final class DecisionIds {

  private static final long VERSION = 0x7000;

  /** How many there can be in the same millisecond before their order is by chance. */
  private static final int IN_ORDER = 0x1000;

  private DecisionIds() {}

  /**
   * An id that nobody else has.
   *
   * @param now the moment of the decision
   * @param before how many decisions were made in this moment before
   */
  static UUID next(Instant now, int before) {
    long time = (now.toEpochMilli() << 16) | VERSION | (before % IN_ORDER);
    return new UUID(time, UUID.randomUUID().getLeastSignificantBits());
  }
}
