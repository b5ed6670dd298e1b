package org.understudy.war.decider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.understudy.war.persistence.StoredDecision.EffectState;

/** Where the decider sleeps, and where the ends of effects wait for its next transaction. */
final class WakeUp {

  /** Enough to be worth a commit of their own. */
  private static final int MANY = 50;

  /**
   * Why the decider is awake.
   *
   * @param asked true when somebody has called, false when the time was over
   * @param ended the effects that ended meanwhile
   */
  record Call(boolean asked, List<Ended> ended) {

    Call {
      ended = List.copyOf(ended);
    }

    boolean isForNothing() {
      return !asked && ended.isEmpty();
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final List<Ended> ended = new ArrayList<>();
  private boolean now;
  private volatile boolean recheck;

  void now() {
    lock.lock();
    try {
      now = true;
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  void recheck() {
    recheck = true;
    now();
  }

  /** True once after it was asked for. */
  boolean takeRecheck() {
    boolean asked = recheck;
    recheck = false;
    return asked;
  }

  void with(List<Ended> ends) {
    lock.lock();
    try {
      ended.addAll(ends);
      now |= ended.size() >= MANY;
      now |= ends.stream().anyMatch(end -> end.state() != EffectState.APPLIED);
      if (now) {
        something.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Another memory is built up from the database: what was kept for the old one is of no use. */
  void forget() {
    lock.lock();
    try {
      ended.clear();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until there is something to do. Effects that were applied are nothing to wake up for:
   * that they are done is recorded with the next batch, so an event costs two commits however rare
   * events are.
   *
   * @param idle returns after this time in any case
   */
  Call await(Duration idle) {
    lock.lock();
    try {
      long left = idle.toNanos();
      while (!now && left > 0) {
        left = something.awaitNanos(left);
      }
      Call call = new Call(now, ended);
      now = false;
      ended.clear();
      return call;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Call(false, List.of());
    } finally {
      lock.unlock();
    }
  }

  /** Lets a fault pass. */
  void pause(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
