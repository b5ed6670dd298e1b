package org.understudy.war.persistence;

import java.time.Instant;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Small things that native statements need. */
final class Sql {

  private Sql() {}

  /** So many question marks, separated by commas. */
  static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }

  static @Nullable Instant instant(@Nullable Object millis) {
    return millis == null ? null : Instant.ofEpochMilli(((Number) millis).longValue());
  }

  static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }
}
