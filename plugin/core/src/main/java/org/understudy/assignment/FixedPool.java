package org.understudy.assignment;

import java.util.List;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Strategy;

/**
 * A pool that never changes: for a dry run, for the past, or what is stored of a larger one.
 *
 * @param size how many they were; more than {@code agents} when only those looked at were kept
 */
public record FixedPool(TeamId team, String name, int size, List<Agent> agents) implements Pool {

  public FixedPool {
    agents = List.copyOf(agents);
  }

  /** A pool of all these. */
  public static FixedPool of(TeamId team, String name, List<Agent> agents) {
    return new FixedPool(team, name, agents.size(), agents);
  }

  @Override
  public Iterable<Agent> inOrder(Strategy strategy, Criteria criteria) {
    return agents.stream().sorted(Order.of(strategy, criteria)).toList();
  }
}
