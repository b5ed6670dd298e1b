package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time that counts for a team's customers: that in which the team works. */
public final class BusinessTime {

  /** No rule asks for more, and an absence may have its end in thousands of years. */
  static final Duration ENOUGH = Duration.ofDays(366);

  private BusinessTime() {}

  /**
   * How much of it lies between two moments.
   *
   * @param hours the team works when any of them says so
   * @return null when there are no hours: then all time counts; counted no further than a little
   *     beyond {@link #ENOUGH}
   */
  public static @Nullable Duration between(List<WorkingTime> hours, Instant from, Instant until) {
    if (hours.isEmpty()) {
      return null;
    }
    Duration counted = Duration.ZERO;
    Instant at = from;
    while (at.isBefore(until) && counted.compareTo(ENOUGH) <= 0) {
      Instant next = until;
      boolean working = false;
      for (WorkingTime time : hours) {
        Stretch stretch = time.at(at);
        working |= stretch.working();
        next = stretch.until() != null && stretch.until().isBefore(next) ? stretch.until() : next;
      }
      counted = working ? counted.plus(Duration.between(at, next)) : counted;
      at = next;
    }
    return counted;
  }
}
