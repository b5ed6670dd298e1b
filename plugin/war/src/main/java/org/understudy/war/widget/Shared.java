package org.understudy.war.widget;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long to read and that many look at: one of them reads it, once in a while.
 *
 * @param <T> what is read
 */
final class Shared<T> {

  private final Duration fresh;
  private final Function<Instant, T> read;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Known<T> last;

  private record Known<T>(Instant at, T value) {

    boolean isYounger(Duration than, Instant now) {
      return at.plus(than).isAfter(now);
    }
  }

  /**
   * @param fresh how long it is good
   * @param read reads it, at a moment
   */
  Shared(Duration fresh, Function<Instant, T> read) {
    this.fresh = fresh;
    this.read = read;
  }

  /**
   * What was read last. While somebody reads it anew, the others get the one before, unless that is
   * more than twice as old as it should be.
   */
  T at(Instant now) {
    Known<T> known = last;
    if (known != null && known.isYounger(fresh, now)) {
      return known.value();
    }
    if (!reading.tryLock()) {
      if (known != null && known.isYounger(fresh.multipliedBy(2), now)) {
        return known.value();
      }
      reading.lock();
    }
    try {
      known = last;
      if (known == null || !known.isYounger(fresh, now)) {
        known = new Known<>(now, read.apply(now));
        last = known;
      }
      return known.value();
    } finally {
      reading.unlock();
    }
  }

  /** It is read anew for the next one who looks, also when it is just being read. */
  void forget() {
    reading.lock();
    try {
      last = null;
    } finally {
      reading.unlock();
    }
  }
}
