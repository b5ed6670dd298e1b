package org.understudy.war.decider;

import java.util.List;
import java.util.SplittableRandom;

/** All chance of one history: the same seed always gives the same. */
final class HistoryDice {

  private final SplittableRandom random;

  HistoryDice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From one number to another, both included. */
  int from(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  <T> T of(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
