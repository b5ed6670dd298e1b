package org.understudy.war.widget;

import java.time.Duration;

/**
 * How long open pages wait before they look again: short while there are few, longer the more there
 * are, so that all together look at most so often. Nobody has to count the pages: it is seen from
 * how often they look.
 */
final class Pace {

  /** Looks per second that this node answers without being noticed. */
  static final double MOST_PER_SECOND = 100;

  static final Duration SHORTEST = Duration.ofSeconds(5);
  static final Duration LONGEST = Duration.ofMinutes(2);

  private volatile Duration pause = SHORTEST;

  Duration pause() {
    return pause;
  }

  /** Learns from how often was looked in some time. */
  void learn(long looks, Duration time) {
    double perSecond = looks / Math.max(1, time.toMillis() / 1000.0);
    double pages = perSecond * pause.toSeconds();
    long wanted = Math.round(pages / MOST_PER_SECOND);
    // Not at once: those who heard of the old pause are still on their way.
    long next = (pause.toSeconds() + wanted + 1) / 2;
    pause = Duration.ofSeconds(Math.clamp(next, SHORTEST.toSeconds(), LONGEST.toSeconds()));
  }
}
