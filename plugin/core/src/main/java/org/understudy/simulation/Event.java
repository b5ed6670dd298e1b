package org.understudy.simulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/** Something that happens at a moment of a simulation. */
record Event(
    Instant at,
    Kind kind,
    long number,
    @Nullable AgentId agent,
    @Nullable Case subject,
    int opening)
    implements Comparable<Event> {

  /** What happens at the same moment happens in this order. */
  enum Kind {
    MOVES,
    CLOSES,
    OPENS,
    LOOKS_FURTHER
  }

  /** By time, then by kind; then as they were made, so that the same past gives the same result. */
  @Override
  public int compareTo(Event other) {
    int byTime = at.compareTo(other.at);
    int byKind = byTime != 0 ? byTime : kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Long.compare(number, other.number);
  }
}
