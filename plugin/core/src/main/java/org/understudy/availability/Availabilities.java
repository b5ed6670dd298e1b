package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;

/**
 * Works out whether an agent is there (A1, A2, A3) and explains it (A6).
 *
 * <p>The short questions ({@link #isAbsent}, {@link #isOnline}) are for those who ask thousands of
 * agents; {@link #of} gives the same answers with the signals behind them.
 */
public final class Availabilities {

  private Availabilities() {}

  /**
   * @param status the agent's own absence with us, null when active
   * @param outOfOffice the host's out-of-office dates, null when not set
   * @param lastSeen the last request in a host session, null when never or logged out
   * @param grace how long after the last request an agent still counts as online
   */
  public static Availability of(
      @Nullable Absence status,
      @Nullable Absence outOfOffice,
      boolean enabled,
      @Nullable Instant lastSeen,
      Instant now,
      Duration grace) {
    boolean online = isOnline(lastSeen, now, grace);
    return new Availability(
        isAbsent(status, outOfOffice, enabled, now),
        online,
        enabled ? backAt(status, outOfOffice, now) : null,
        List.of(
            Signals.absence(Source.STATUS, status, now),
            Signals.absence(Source.OUT_OF_OFFICE, outOfOffice, now),
            Signals.account(enabled),
            Signals.presence(lastSeen, online, now, grace)));
  }

  /** True when status, out-of-office dates or a disabled account say that the agent is away. */
  public static boolean isAbsent(
      @Nullable Absence status, @Nullable Absence outOfOffice, boolean enabled, Instant now) {
    return !enabled || covers(status, now) || covers(outOfOffice, now);
  }

  /** True when the agent was seen within the grace time; a short disconnect changes nothing. */
  public static boolean isOnline(@Nullable Instant lastSeen, Instant now, Duration grace) {
    return lastSeen != null && !lastSeen.plus(grace).isBefore(now);
  }

  /**
   * When the absences that cover this moment are over: the latest of their ends. An absence that
   * starts before the other one ends counts too.
   *
   * @return null when no absence covers this moment, or when one has no known end
   */
  public static @Nullable Instant backAt(
      @Nullable Absence status, @Nullable Absence outOfOffice, Instant now) {
    Instant end = now;
    while (true) {
      Absence next = covers(status, end) ? status : covers(outOfOffice, end) ? outOfOffice : null;
      if (next == null) {
        return end.equals(now) ? null : end;
      }
      if (next.until() == null) {
        return null;
      }
      end = next.until();
    }
  }

  private static boolean covers(@Nullable Absence absence, Instant moment) {
    return absence != null && absence.covers(moment);
  }
}
