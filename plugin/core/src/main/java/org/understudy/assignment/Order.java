package org.understudy.assignment;

import java.time.Instant;
import java.util.Comparator;
import org.understudy.rules.Strategy;

/**
 * In which order a strategy asks (R5). Ties go to the one whose turn is longest ago, then to the
 * smaller id, so that the same facts always choose the same agent.
 */
final class Order {

  private static final Comparator<Agent> BY_TURN =
      Comparator.comparingLong((Agent agent) -> agent.place().lastTurn()).thenComparing(Agent::id);
  private static final Comparator<Agent> BY_LOAD =
      Comparator.comparingInt(Agent::open).thenComparing(BY_TURN);
  private static final Comparator<Agent> BY_IDLENESS =
      Comparator.comparing(Order::idleSince).thenComparing(BY_TURN);
  private static final Comparator<Agent> BY_SHARE =
      Comparator.comparingLong((Agent agent) -> agent.place().share()).thenComparing(BY_TURN);

  private Order() {}

  static Comparator<Agent> of(Strategy strategy) {
    return switch (strategy) {
      case ROUND_ROBIN -> BY_TURN;
      case LEAST_OPEN -> BY_LOAD;
      case LONGEST_IDLE -> BY_IDLENESS;
      case WEIGHTED_SHARE -> BY_SHARE;
    };
  }

  /** Those who cannot pass come last. */
  static Comparator<Agent> of(Strategy strategy, Criteria criteria) {
    return Comparator.comparing((Agent agent) -> !criteria.mayPass(agent))
        .thenComparing(of(strategy));
  }

  /** Who never had any work comes before everyone else. */
  static Instant idleSince(Agent agent) {
    Instant since = agent.place().idleSince();
    return since == null ? Instant.MIN : since;
  }
}
