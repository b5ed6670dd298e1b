package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Moved;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.Tracked;

/**
 * Conversations that were taken from absent owners, by owner, and how many each has got back lately
 * (O6, N6): nobody finds everything on the desk at once.
 */
final class Returns {

  /** In this time only some go back to one agent. */
  static final Duration PACE = Duration.ofMinutes(10);

  private final Map<AgentId, Map<ConversationId, Tracked>> byFormer = new HashMap<>();
  private final Map<ConversationId, AgentId> formerOf = new HashMap<>();
  private final Map<AgentId, Deque<Instant>> given = new HashMap<>();
  private final Map<UUID, Boolean> answers = new HashMap<>();
  private final Set<UUID> unhandled = new HashSet<>();

  /** Takes a conversation in, with its newest standing, or out. */
  void follow(Tracked tracked) {
    ConversationId id = tracked.facts().id();
    AgentId before = formerOf.remove(id);
    if (before != null) {
      Map<ConversationId, Tracked> his = byFormer.getOrDefault(before, new HashMap<>());
      his.remove(id);
      if (his.isEmpty()) {
        byFormer.remove(before);
      }
    }
    Moved moved = tracked.moved();
    if (moved != null) {
      Boolean back = answers.get(tracked.decisionId());
      formerOf.put(id, moved.from());
      byFormer
          .computeIfAbsent(moved.from(), none -> new HashMap<>())
          .put(id, back == null ? tracked : tracked.moved(moved.answered(back)));
    }
  }

  /** Those from whom something was taken. */
  Set<AgentId> formerOwners() {
    return Set.copyOf(byFormer.keySet());
  }

  /** What was taken from one, whose customer has waited longest first. */
  List<Tracked> of(AgentId former) {
    return byFormer.getOrDefault(former, Map.of()).values().stream()
        .sorted(
            Comparator.comparing((Tracked tracked) -> tracked.facts().customerWaitsSince())
                .thenComparing(tracked -> tracked.facts().id()))
        .toList();
  }

  /** How it stands with one, null when it was taken from nobody. */
  @Nullable Tracked find(ConversationId id) {
    AgentId former = formerOf.get(id);
    return former == null ? null : byFormer.get(former).get(id);
  }

  /** What was answered to questions, by the decisions that asked. */
  void answered(Map<UUID, Boolean> choices) {
    answers.putAll(choices);
    unhandled.addAll(choices.keySet());
    byFormer.values().stream()
        .flatMap(his -> his.values().stream())
        .filter(tracked -> choices.containsKey(tracked.decisionId()))
        .toList()
        .forEach(this::follow);
  }

  /** Answers that were heard since this was asked last, also such as came too late. */
  Set<UUID> takeAnswered() {
    Set<UUID> taken = Set.copyOf(unhandled);
    unhandled.clear();
    return taken;
  }

  /** Something went back to an agent. */
  void gaveBack(AgentId agent, Instant at) {
    given.computeIfAbsent(agent, none -> new ArrayDeque<>()).add(at);
  }

  /**
   * @param most so many within {@link #PACE}
   */
  boolean mayGive(AgentId agent, int most, Instant now) {
    Deque<Instant> lately = given.get(agent);
    if (lately == null) {
      return true;
    }
    lately.removeIf(at -> !at.plus(PACE).isAfter(now));
    return lately.size() < most;
  }

  /** When the next one may go back, or a question is over; never: far away. */
  Instant next(Instant now) {
    Instant next = Instant.MAX;
    for (AgentId former : byFormer.keySet()) {
      Deque<Instant> lately = given.getOrDefault(former, new ArrayDeque<>());
      Instant free = lately.isEmpty() ? Instant.MAX : lately.peek().plus(PACE);
      next = free.isAfter(now) && free.isBefore(next) ? free : next;
      for (Tracked tracked : byFormer.get(former).values()) {
        Moved.Question question = tracked.moved() == null ? null : tracked.moved().question();
        Instant over = question == null ? Instant.MAX : question.until();
        next = over.isAfter(now) && over.isBefore(next) ? over : next;
      }
    }
    return next;
  }
}
