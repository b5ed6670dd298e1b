package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that says whether one agent is there; what follows from it is worked out by {@link
 * Availabilities}.
 *
 * @param enabled false when the account is disabled in the host
 * @param status the agent's own absence with us, null when active
 * @param outOfOffice the host's out-of-office dates, null when not set
 * @param lastSeen the last request in a host session, null when never or logged out
 */
public record Attendance(
    boolean enabled,
    @Nullable Absence status,
    @Nullable Absence outOfOffice,
    @Nullable Instant lastSeen) {

  /** A1, A2: true when status, out-of-office dates or a disabled account say so. */
  public boolean isAbsent(Instant now) {
    return Availabilities.isAbsent(status, outOfOffice, enabled, now);
  }

  /** When the present absence ends, null when not absent or not known. */
  public @Nullable Instant backAt(Instant now) {
    return enabled ? Availabilities.backAt(status, outOfOffice, now) : null;
  }

  /** A3: true when seen within the grace time. */
  public boolean isOnline(Instant now, Duration grace) {
    return Availabilities.isOnline(lastSeen, now, grace);
  }

  /** A6: the same answers with what every source said. */
  public Availability at(Instant now, Duration grace) {
    return Availabilities.of(status, outOfOffice, enabled, lastSeen, now, grace);
  }
}
