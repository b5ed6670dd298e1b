package org.understudy.keycloak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Who waits to be told of: each user once, in the order of their first change, and never more than
 * a fixed number. Those who find no room are covered by "read everybody again". It lives in memory:
 * what a crash takes with it is found by Understudy's sweep.
 */
final class WaitingList {

  private static final Logger LOG = Logger.getLogger(WaitingList.class);

  private final int most;
  private final Map<String, Waiting> people = new LinkedHashMap<>();
  private final Set<String> everybody = new LinkedHashSet<>();
  private long dropped;
  private boolean closed;

  WaitingList(int most) {
    this.most = most;
  }

  /**
   * What goes into one message.
   *
   * @param everybody to be told that anybody may be concerned
   */
  record Portion(String realmId, boolean everybody, List<Waiting> people) {}

  synchronized void add(Waiting one) {
    if (closed) {
      return;
    }
    String key = one.realmId() + "/" + one.userId();
    if (people.size() >= most && !people.containsKey(key)) {
      if (dropped++ == 0) {
        LOG.warnf(
            "%d people wait to be told to Understudy and there is no room for more: when it is back"
                + " it is told to read everybody again.",
            people.size());
      }
      everybody.add(one.realmId());
    } else {
      people.merge(key, one, Waiting::and);
    }
    notifyAll();
  }

  synchronized void addEverybody(String realmId) {
    if (!closed) {
      everybody.add(realmId);
      notifyAll();
    }
  }

  /**
   * Waits until there is something.
   *
   * @return false when the list was closed
   */
  synchronized boolean await() throws InterruptedException {
    while (!closed && isEmpty()) {
      wait();
    }
    return !closed;
  }

  /**
   * Takes out the longest waiting ones of one realm.
   *
   * @return null when nobody waits
   */
  synchronized @Nullable Portion take(int atMost) {
    if (isEmpty()) {
      return null;
    }
    String realm =
        people.isEmpty()
            ? everybody.iterator().next()
            : people.values().iterator().next().realmId();
    List<Waiting> taken = new ArrayList<>();
    Iterator<Waiting> rest = people.values().iterator();
    while (taken.size() < atMost && rest.hasNext()) {
      Waiting one = rest.next();
      if (one.realmId().equals(realm)) {
        taken.add(one);
        rest.remove();
      }
    }
    return new Portion(realm, everybody.remove(realm), List.copyOf(taken));
  }

  /** What could not be told goes to the front again; who has changed since waits once. */
  synchronized void putBack(Portion portion) {
    Map<String, Waiting> behind = new LinkedHashMap<>(people);
    people.clear();
    for (Waiting one : portion.people()) {
      people.put(one.realmId() + "/" + one.userId(), one);
    }
    behind.forEach((key, later) -> people.merge(key, later, Waiting::and));
    if (portion.everybody()) {
      everybody.add(portion.realmId());
    }
  }

  /** Something arrived: once nobody waits to be told to read everybody, room is counted anew. */
  synchronized void arrived() {
    if (dropped > 0 && everybody.isEmpty()) {
      LOG.infof("%d changes found no room; Understudy reads everybody again.", dropped);
      dropped = 0;
    }
  }

  synchronized int size() {
    return people.size();
  }

  /**
   * Lets time pass, whatever comes in meanwhile; ends early only when the list is closed.
   *
   * @return false when it was closed
   */
  synchronized boolean pause(Duration duration) throws InterruptedException {
    long deadline = System.nanoTime() + duration.toNanos();
    long left = duration.toNanos();
    while (!closed && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = deadline - System.nanoTime();
    }
    return !closed;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  private boolean isEmpty() {
    return people.isEmpty() && everybody.isEmpty();
  }
}
