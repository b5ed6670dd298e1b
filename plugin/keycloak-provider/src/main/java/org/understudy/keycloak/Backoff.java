package org.understudy.keycloak;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Pauses that grow while nothing arrives, with chance in them: several servers do not knock at
 * once.
 */
final class Backoff {

  static final Duration FIRST = Duration.ofMillis(500);
  static final Duration LONGEST = Duration.ofSeconds(60);

  private final DoubleSupplier chance;
  private Duration next = FIRST;

  /**
   * @param chance from 0 to 1
   */
  Backoff(DoubleSupplier chance) {
    this.chance = chance;
  }

  /** Between half of the pause and the whole. */
  Duration next() {
    Duration now = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return Duration.ofMillis((long) (now.toMillis() * (0.5 + chance.getAsDouble() / 2)));
  }

  void reset() {
    next = FIRST;
  }
}
