package org.understudy.assignment;

import java.time.Instant;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.understudy.rules.Strategy;

/**
 * All agents of a pool in the order of one strategy, those who cannot pass at the end. Stays true
 * while agents are put in and taken out, until the first of the absences that it knows is over.
 */
final class StandingOrder implements Iterable<Agent> {

  private final Criteria criteria;
  private final NavigableSet<Agent> first;
  private final NavigableSet<Agent> last;
  private Instant until = Instant.MAX;

  StandingOrder(Strategy strategy, Criteria criteria) {
    this.criteria = criteria;
    first = new TreeSet<>(Order.of(strategy));
    last = new TreeSet<>(Order.of(strategy));
  }

  /**
   * False when somebody at the end may be back. Who has gone since is among the first: he drops out
   * when he is asked.
   */
  boolean holdsAt(Instant moment) {
    return !moment.isBefore(criteria.now()) && moment.isBefore(until);
  }

  void add(Agent agent) {
    if (criteria.mayPass(agent)) {
      first.add(agent);
      return;
    }
    last.add(agent);
    Instant back = agent.attendance().backAt(criteria.now());
    if (back != null && back.isBefore(until)) {
      until = back;
    }
  }

  void remove(Agent agent) {
    if (!first.remove(agent)) {
      last.remove(agent);
    }
  }

  @Override
  public Iterator<Agent> iterator() {
    Iterator<Agent> before = first.iterator();
    Iterator<Agent> after = last.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return before.hasNext() || after.hasNext();
      }

      @Override
      public Agent next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return before.hasNext() ? before.next() : after.next();
      }
    };
  }
}
