package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/** What has happened, written down as it happens: by this everything is judged. */
final class HistoryModel {

  /** Until when somebody has said that he is away. */
  private final Map<AgentId, Instant> awayUntil = new HashMap<>();

  /** Where in the host's history a person last took, locked or moved it. */
  private final Map<ConversationId, Long> touched = new HashMap<>();

  /** Where in the host's history it was last closed. */
  private final Map<ConversationId, Long> closed = new HashMap<>();

  private final Set<AgentId> disabled = new HashSet<>();
  private final Map<UUID, Instant> carriedOut = new HashMap<>();
  private Count count = new Count(Instant.EPOCH, Map.of(), Set.of());

  /**
   * What the host has told of itself.
   *
   * @param owners of all that are not closed
   */
  record Count(Instant at, Map<ConversationId, AgentId> owners, Set<AgentId> disabled) {}

  void away(AgentId agent, Instant until) {
    awayUntil.put(agent, until);
  }

  void back(AgentId agent) {
    awayUntil.remove(agent);
  }

  void disabled(AgentId agent) {
    disabled.add(agent);
  }

  Set<AgentId> disabled() {
    return Set.copyOf(disabled);
  }

  void touched(ConversationId id, long position) {
    touched.put(id, position);
  }

  void closed(ConversationId id, long position) {
    closed.put(id, position);
  }

  void carriedOut(UUID decision, Instant at) {
    carriedOut.putIfAbsent(decision, at);
  }

  void counted(Count newer) {
    count = newer;
  }

  Count count() {
    return count;
  }

  /** As far as it has been told. */
  boolean isAway(AgentId agent, Instant now) {
    Instant until = awayUntil.get(agent);
    return count.disabled().contains(agent) || (until != null && now.isBefore(until));
  }

  boolean isTouchedSince(ConversationId id, long position) {
    return touched.getOrDefault(id, -1L) > position;
  }

  long lastClosed(ConversationId id) {
    return closed.getOrDefault(id, -1L);
  }

  /** True when the last count was begun after the host had done it. */
  boolean holdsCount(UUID decision) {
    Instant done = carriedOut.get(decision);
    return done != null && !done.isAfter(count.at());
  }
}
