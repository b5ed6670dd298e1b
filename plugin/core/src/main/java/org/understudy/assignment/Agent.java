package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.availability.Availabilities;
import org.understudy.conversation.AgentId;

/**
 * What a decision needs to know of one agent.
 *
 * @param name what colleagues call the agent, as a rule the first name: it stands in notes
 * @param enabled false when the account is disabled in the host
 * @param status the agent's own absence with us, null when active
 * @param outOfOffice the host's out-of-office dates, null when not set
 * @param lastSeen the last request in a host session, null when never or logged out
 * @param open conversations that count against the capacity, with those just decided
 * @param capacity own limit of open conversations, null when the team's default counts
 * @param lastTurn the team's turn number at which the agent was last chosen, 0 when never
 * @param idleSince since when the agent has been without new work, null when never had any
 */
public record Agent(
    AgentId id,
    String name,
    boolean enabled,
    @Nullable Absence status,
    @Nullable Absence outOfOffice,
    @Nullable Instant lastSeen,
    int open,
    @Nullable Integer capacity,
    long lastTurn,
    @Nullable Instant idleSince) {

  /** A1, A2: true when status, out-of-office dates or a disabled account say so. */
  boolean isAbsent(Instant now) {
    return Availabilities.isAbsent(status, outOfOffice, enabled, now);
  }

  /** When the present absence ends, null when not absent or not known. */
  @Nullable Instant backAt(Instant now) {
    return enabled ? Availabilities.backAt(status, outOfOffice, now) : null;
  }

  /** A3: true when seen within the grace time. */
  boolean isOnline(Instant now, Duration grace) {
    return Availabilities.isOnline(lastSeen, now, grace);
  }
}
