package org.understudy.war.effects;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What is to be carried out: portions for the senders, a pause while the host is away. */
final class Jobs {

  private static final int LARGEST_PORTION = 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Deque<Job> queue = new ArrayDeque<>();
  private final Set<UUID> known = new HashSet<>();
  private long pausedUntil = System.nanoTime();
  private boolean closed;

  void add(List<Job> jobs) {
    lock.lock();
    try {
      for (Job job : jobs) {
        if (known.add(job.decision())) {
          queue.add(job);
        }
      }
      something.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Tries them again, before others; a failed call may have been the host's fault. */
  void putBack(List<Job> jobs) {
    lock.lock();
    try {
      for (Job job : jobs.reversed()) {
        if (known.contains(job.decision())) {
          queue.addFirst(job);
        }
      }
      something.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void done(List<Job> jobs) {
    lock.lock();
    try {
      jobs.forEach(job -> known.remove(job.decision()));
    } finally {
      lock.unlock();
    }
  }

  /** Nothing is handed out for some time. */
  void pause(Duration time) {
    lock.lock();
    try {
      pausedUntil = System.nanoTime() + time.toNanos();
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      queue.clear();
      known.clear();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      something.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a portion: one that failed before goes alone, others share a call when many wait.
   *
   * @param senders among how many the queue is shared
   * @return empty when closed
   */
  List<Job> take(int senders) throws InterruptedException {
    lock.lock();
    try {
      while (!closed) {
        long pause = pausedUntil - System.nanoTime();
        if (queue.isEmpty()) {
          something.await();
        } else if (pause > 0) {
          something.awaitNanos(pause);
        } else {
          return portion(senders);
        }
      }
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  private List<Job> portion(int senders) {
    int size = Math.clamp(queue.size() / senders, 1, LARGEST_PORTION);
    List<Job> portion = new ArrayList<>();
    do {
      portion.add(queue.remove());
    } while (portion.size() < size && !portion.getLast().suspect() && !queue.peek().suspect());
    return portion;
  }
}
