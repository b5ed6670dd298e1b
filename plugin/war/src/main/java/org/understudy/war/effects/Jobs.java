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

/**
 * What is to be carried out: portions for the senders, a pause while the host is away. Customers
 * who wait come before what an agent leaves behind.
 */
final class Jobs {

  private static final int LARGEST_PORTION = 20;

  /** One call of these ends soon, because a customer may come meanwhile. */
  private static final int LARGEST_PATIENT_PORTION = 5;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Deque<Job> urgent = new ArrayDeque<>();
  private final Deque<Job> patient = new ArrayDeque<>();
  private final Set<UUID> known = new HashSet<>();
  private long pausedUntil = System.nanoTime();
  private boolean closed;

  void add(List<Job> jobs) {
    lock.lock();
    try {
      for (Job job : jobs) {
        if (known.add(job.decision())) {
          queueOf(job).add(job);
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
          queueOf(job).addFirst(job);
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
      urgent.clear();
      patient.clear();
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
   * Patient ones only when no other is there.
   *
   * @param senders among how many the queue is shared
   * @return empty when closed
   */
  List<Job> take(int senders) throws InterruptedException {
    lock.lock();
    try {
      while (!closed) {
        long pause = pausedUntil - System.nanoTime();
        if (urgent.isEmpty() && patient.isEmpty()) {
          something.await();
        } else if (pause > 0) {
          something.awaitNanos(pause);
        } else {
          return urgent.isEmpty()
              ? portion(patient, senders, LARGEST_PATIENT_PORTION)
              : portion(urgent, senders, LARGEST_PORTION);
        }
      }
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  private Deque<Job> queueOf(Job job) {
    return job.patient() ? patient : urgent;
  }

  private static List<Job> portion(Deque<Job> queue, int senders, int largest) {
    int size = Math.clamp(queue.size() / senders, 1, largest);
    List<Job> portion = new ArrayList<>();
    do {
      portion.add(queue.remove());
    } while (portion.size() < size && !portion.getLast().suspect() && !queue.peek().suspect());
    return portion;
  }
}
