package org.understudy.availability;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an agent is away: from {@code since} (inclusive) to {@code until} (exclusive).
 *
 * @param until null when the end is not known
 * @param reason for colleagues, null when none was given
 * @param customerText for customers, null when none was given
 */
public record Absence(
    Instant since,
    @Nullable Instant until,
    @Nullable String reason,
    @Nullable String customerText) {

  public Absence {
    if (until != null && !until.isAfter(since)) {
      throw new IllegalArgumentException(
          "An absence must end after it starts: " + since + " to " + until + ".");
    }
  }

  /** True when the agent is away at the given moment. */
  public boolean covers(Instant moment) {
    return !moment.isBefore(since) && (until == null || moment.isBefore(until));
  }

  /** The end, empty when it is not known. */
  public Optional<Instant> end() {
    return Optional.ofNullable(until);
  }
}
