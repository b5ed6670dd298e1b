package org.understudy.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;

/**
 * How often an agent may give back on one day.
 *
 * @param perDay 0 or more
 * @param zone in which the agent's day begins
 */
public record Skips(int perDay, ZoneId zone) {

  /**
   * @param used when he gave something back
   * @return how often he may today, never negative
   */
  public int left(Collection<Instant> used, Instant now) {
    Instant begin = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    long today = used.stream().filter(at -> !at.isBefore(begin)).count();
    return (int) Math.max(0, perDay - today);
  }

  /** When the next day begins, and he may again. */
  public Instant refilledAt(Instant now) {
    return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }
}
