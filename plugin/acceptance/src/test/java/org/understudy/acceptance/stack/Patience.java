package org.understudy.acceptance.stack;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long stories wait for something to become true: never a fixed time, always a deadline. */
public final class Patience {

  /** Much more than it takes; a machine that is busy with other work needs it. */
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Patience() {}

  /**
   * @param what completes "It did not come true that ..."
   */
  public static ConditionFactory until(String what) {
    return Awaitility.await(what)
        .atMost(DEADLINE)
        .pollInterval(BETWEEN)
        .pollDelay(Duration.ZERO)
        .pollInSameThread();
  }

  /** For many things at once. */
  public static ConditionFactory longUntil(String what) {
    return until(what).atMost(Duration.ofMinutes(4));
  }
}
