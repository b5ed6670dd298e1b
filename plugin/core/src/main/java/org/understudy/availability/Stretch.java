package org.understudy.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, start included and end not, in which one answer stays the same: at work, or
 * not.
 *
 * @param until null when no change is in sight; while at work the next stretch may be work again
 * @param holiday the holiday that is the reason for not being at work, null for none
 */
record Stretch(Instant from, @Nullable Instant until, boolean working, @Nullable String holiday) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && (until == null || moment.isBefore(until));
  }
}
