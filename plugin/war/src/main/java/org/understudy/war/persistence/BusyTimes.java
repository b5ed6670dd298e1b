package org.understudy.war.persistence;

import java.time.Instant;
import java.util.List;
import org.understudy.availability.Absence;

/**
 * What an imported calendar says: times only, no titles (A4).
 *
 * @param events how many events of the file count
 * @param times one after the other, none of them overlaps another
 */
public record BusyTimes(int events, List<Time> times) {

  /** No calendar. */
  public static final BusyTimes NONE = new BusyTimes(0, List.of());

  public BusyTimes {
    times = List.copyOf(times);
  }

  /** From a moment (inclusive) to another (exclusive). */
  public record Time(Instant since, Instant until) {

    Absence absence() {
      return new Absence(since, until, null, null);
    }
  }
}
