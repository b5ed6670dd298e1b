package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;

/** Until when nothing changes by the clock alone. */
final class Horizon {

  private Instant next = Instant.MIN;

  /** True when by now somebody may have come or gone without any news. */
  boolean hasCome(Instant now) {
    return !now.isBefore(next);
  }

  /** Nothing changes before this moment. */
  void set(Instant moment) {
    next = moment;
  }

  /** Makes the next batch look at everyone when this moment has come, if not before. */
  void lookAt(Instant moment) {
    next = moment.isBefore(next) ? moment : next;
  }

  /** How long there is nothing to do when no news come. */
  Duration idle(Instant now, Duration longest) {
    return next.isBefore(now.plus(longest))
        ? Duration.between(now, next.isBefore(now) ? now : next)
        : longest;
  }
}
