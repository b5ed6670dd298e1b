package org.understudy.war.webhook;

import java.time.Duration;

/** How often a delivery is tried, and how long in between: ten times within four hours. */
final class Attempts {

  static final int MOST = 10;
  static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private Attempts() {}

  /**
   * @param attempts how many were in vain, 1 or more
   */
  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(2 * (attempts - 1), 20));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
