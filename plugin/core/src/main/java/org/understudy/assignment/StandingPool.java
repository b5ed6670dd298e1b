package org.understudy.assignment;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Strategy;

/**
 * A pool that stays in order while its agents change, so that a decision costs the same in a team
 * of twenty and of thousands. Used by one thread.
 */
public final class StandingPool implements Pool {

  private final TeamId team;
  private final String name;
  private final Map<AgentId, Agent> agents = new HashMap<>();
  private final Map<Kind, StandingOrder> orders = new HashMap<>();

  /** What an order depends on; few of them are in use. */
  private record Kind(
      Strategy strategy,
      boolean asksAbsence,
      boolean asksOnline,
      Duration grace,
      @Nullable Integer capacity) {
    private static Kind of(Strategy strategy, Criteria criteria) {
      return new Kind(
          strategy,
          criteria.asksAbsence(),
          criteria.asksOnline(),
          criteria.presenceGrace(),
          criteria.capacity());
    }
  }

  /** An empty pool. */
  public StandingPool(TeamId team, String name) {
    this.team = team;
    this.name = name;
  }

  /** Takes an agent in, or his newer facts in place of the older ones. */
  public void put(Agent agent) {
    Agent before = agents.put(agent.id(), agent);
    for (StandingOrder order : orders.values()) {
      if (before != null) {
        order.remove(before);
      }
      order.add(agent);
    }
  }

  /** What is known of an agent, null when he is not in it. */
  public @Nullable Agent find(AgentId id) {
    return agents.get(id);
  }

  /** Keeps only these. */
  public void retain(Collection<AgentId> ids) {
    agents.values().stream()
        .filter(agent -> !ids.contains(agent.id()))
        .toList()
        .forEach(this::drop);
  }

  @Override
  public TeamId team() {
    return team;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return agents.size();
  }

  @Override
  public Collection<Agent> agents() {
    return Collections.unmodifiableCollection(agents.values());
  }

  @Override
  public Iterable<Agent> inOrder(Strategy strategy, Criteria criteria) {
    Kind kind = Kind.of(strategy, criteria);
    StandingOrder order = orders.get(kind);
    if (order == null || !order.holdsAt(criteria.now())) {
      order = new StandingOrder(strategy, criteria);
      agents.values().forEach(order::add);
      orders.put(kind, order);
    }
    return order;
  }

  private void drop(Agent agent) {
    agents.remove(agent.id());
    orders.values().forEach(order -> order.remove(agent));
  }
}
