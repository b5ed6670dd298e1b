package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What says whether one agent is there at the moment of a decision; what follows from it is worked
 * out by {@link Availabilities}.
 *
 * @param enabled false when the account is disabled in the host
 * @param away what {@link Timetable#away} says for that moment; empty when the agent is there
 * @param lastSeen the last request in a host session, or until when a sign-in elsewhere counts;
 *     null when never or logged out
 * @param wrapsUpUntil the end of the pause after closing a conversation, null for no pause
 * @param missing O2: how much business time of the team passes until an absent owner is back; null
 *     when all time counts, when it is not known, and for everybody else
 */
public record Attendance(
    boolean enabled,
    List<AwayTime> away,
    @Nullable Instant lastSeen,
    @Nullable Instant wrapsUpUntil,
    @Nullable Duration missing) {

  /** All time counts. */
  public Attendance(
      boolean enabled,
      List<AwayTime> away,
      @Nullable Instant lastSeen,
      @Nullable Instant wrapsUpUntil) {
    this(enabled, away, lastSeen, wrapsUpUntil, null);
  }

  public Attendance {
    away = List.copyOf(away);
  }

  /** A1, A2, A4: true when a time away or a disabled account says so. */
  public boolean isAbsent(Instant now) {
    return Availabilities.isAbsent(away, enabled, now);
  }

  /** When the present absence ends, null when not absent or not known. */
  public @Nullable Instant backAt(Instant now) {
    return enabled ? Availabilities.backAt(away, now) : null;
  }

  /** The same, of an owner whose team has business hours. */
  public Attendance missing(@Nullable Duration time) {
    return new Attendance(enabled, away, lastSeen, wrapsUpUntil, time);
  }

  /**
   * O2: true when the present absence ends within this time, in business time where that is known.
   */
  public boolean isBackWithin(Duration time, Instant now) {
    Instant back = backAt(now);
    if (back == null || time.isZero()) {
      return false;
    }
    return missing == null ? !back.isAfter(now.plus(time)) : missing.compareTo(time) <= 0;
  }

  /** A3: true when seen within the grace time. */
  public boolean isOnline(Instant now, Duration grace) {
    return Availabilities.isOnline(lastSeen, now, grace);
  }

  /** A5: true during the pause after closing a conversation: nothing new then. */
  public boolean wrapsUp(Instant now) {
    return wrapsUpUntil != null && now.isBefore(wrapsUpUntil);
  }
}
