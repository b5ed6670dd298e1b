package org.understudy.simulation;

import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;

/** What is still to happen in a simulation, in the order of time. */
final class Timeline {

  private final Instant until;
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private long made;
  private int left;

  Timeline(List<PastConversation> past, Instant from, Instant until) {
    this.until = until;
    for (PastConversation conversation : past) {
      Case one = new Case(conversation);
      Instant earliest = from;
      for (int i = 0; i < conversation.openings().size(); i++) {
        earliest = plan(one, i, earliest);
      }
    }
  }

  /** Null when nothing happens any more. */
  @Nullable Event next() {
    Event next = events.poll();
    if (next == null) {
      left = 0;
    } else if (next.kind() == Event.Kind.OPENS || next.kind() == Event.Kind.CLOSES) {
      left--;
    }
    return next;
  }

  /** How many openings and closings are still to come. */
  int left() {
    return left;
  }

  void moves(AgentId agent, Instant at) {
    add(new Event(at, Event.Kind.MOVES, made++, agent, null, 0));
  }

  void looksFurther(Case one, int index, Instant at) {
    add(new Event(at, Event.Kind.LOOKS_FURTHER, made++, null, one, index));
  }

  /**
   * @param earliest when the opening before was over; within one second it may seem otherwise
   * @return when this one is over, at the earliest
   */
  private Instant plan(Case one, int index, Instant earliest) {
    PastOpening opening = one.past.openings().get(index);
    Instant at = opening.at().isBefore(earliest) ? earliest : opening.at();
    happens(new Event(at, Event.Kind.OPENS, made++, null, one, index));
    if (opening.closedAt() == null) {
      return at;
    }
    Instant closed = opening.closedAt().isAfter(at) ? opening.closedAt() : at.plusMillis(1);
    happens(new Event(closed, Event.Kind.CLOSES, made++, null, one, index));
    return closed;
  }

  private void happens(Event event) {
    if (add(event)) {
      left++;
    }
  }

  private boolean add(Event event) {
    return event.at().isBefore(until) && events.add(event);
  }
}
