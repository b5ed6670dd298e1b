package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.State;

/** Who has just closed a conversation and takes nothing new for a while (A5). */
final class Pauses {

  private final Map<AgentId, Instant> until = new HashMap<>();

  /** The owner is taken for the one who closed it. */
  void closed(Conversation conversation, Instant at, Duration pause) {
    boolean closed = conversation.state() == State.CLOSED;
    if (closed && conversation.owner() != null && pause.isPositive()) {
      until.merge(conversation.owner(), at.plus(pause), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /** When the agent's pause ends; null when none was begun. */
  @Nullable Instant until(AgentId agent) {
    return until.get(agent);
  }

  /** Forgets those that are over, and tells when the next one will be; never: far away. */
  Instant next(Instant now) {
    until.values().removeIf(end -> !end.isAfter(now));
    return until.values().stream().min(Instant::compareTo).orElse(Instant.MAX);
  }
}
