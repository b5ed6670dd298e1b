package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;

/**
 * Works out whether an agent is there (A1 to A4) and explains it (A6).
 *
 * <p>The short questions ({@link #isAbsent}, {@link #isOnline}) are for those who ask thousands of
 * agents; {@link #of} gives the same answers with the signals behind them.
 */
public final class Availabilities {

  private Availabilities() {}

  /**
   * @param timetable when the agent is away
   * @param enabled false when the account is disabled in the host
   * @param lastSeen the last request in a host session, or until when a sign-in elsewhere counts;
   *     null when never or logged out
   * @param grace how long after the last request an agent still counts as online
   */
  public static Availability of(
      Timetable timetable,
      boolean enabled,
      @Nullable Instant lastSeen,
      Instant now,
      Duration grace) {
    boolean online = isOnline(lastSeen, now, grace);
    List<AwayTime> away = timetable.away(now);
    return new Availability(
        isAbsent(away, enabled, now),
        online,
        enabled ? backAt(away, now) : null,
        List.of(
            Signals.absence(Source.STATUS, timetable, now),
            Signals.absence(Source.OUT_OF_OFFICE, timetable, now),
            Signals.absence(Source.CALENDAR, timetable, now),
            Signals.hours(timetable, now),
            Signals.account(enabled),
            Signals.presence(lastSeen, online, now, grace)));
  }

  /** True when a time away or a disabled account says that the agent is away. */
  public static boolean isAbsent(List<AwayTime> away, boolean enabled, Instant now) {
    return !enabled || covering(away, now) != null;
  }

  /** True when the agent was seen within the grace time; a short disconnect changes nothing. */
  public static boolean isOnline(@Nullable Instant lastSeen, Instant now, Duration grace) {
    return lastSeen != null && !lastSeen.plus(grace).isBefore(now);
  }

  /** The first of the times that covers the moment, null for none. */
  public static @Nullable AwayTime covering(List<AwayTime> away, Instant moment) {
    // Most agents are there, and nothing is to be looked at.
    for (int i = 0; i < away.size(); i++) {
      if (away.get(i).covers(moment)) {
        return away.get(i);
      }
    }
    return null;
  }

  /**
   * When the times away that cover this moment are over: the latest of their ends. One that starts
   * before another ends counts too: absent until Sunday, then off until Monday 08:00.
   *
   * @return null when none covers this moment, or when one has no known end
   */
  public static @Nullable Instant backAt(List<AwayTime> away, Instant now) {
    Instant end = now;
    AwayTime next = covering(away, end);
    while (next != null) {
      if (next.absence().until() == null) {
        return null;
      }
      end = next.absence().until();
      next = covering(away, end);
    }
    return end.equals(now) ? null : end;
  }
}
