package org.understudy.znuny;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times and flags as they stand on the wire. */
final class WireValues {

  /** The last second of the year 9999; what is later is a mistake and fits no database. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private WireValues() {}

  static Instant time(String field, long seconds) {
    if (seconds < 0 || seconds > LAST_SECOND) {
      throw new NotUnderstood(field + " must be seconds since 1970, not " + seconds + ".");
    }
    return Instant.ofEpochSecond(seconds);
  }

  static boolean flag(String field, int value) {
    return switch (value) {
      case 0 -> false;
      case 1 -> true;
      default -> throw new NotUnderstood(field + " must be 0 or 1, not " + value + ".");
    };
  }

  static long position(String field, long historyId) {
    if (historyId < 0) {
      throw new NotUnderstood(field + " must not be negative, but is " + historyId + ".");
    }
    return historyId;
  }

  /** Znuny stores some missing values as empty texts. */
  static @Nullable String textOrNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
