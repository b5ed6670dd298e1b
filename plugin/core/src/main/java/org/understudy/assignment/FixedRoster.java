package org.understudy.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/**
 * A roster that never changes. The order of the pools, and of the agents in them, does not matter.
 *
 * @param others agents who are asked for by name and need not be in a pool
 */
public record FixedRoster(List<FixedPool> pools, List<Agent> others) implements Roster {

  public FixedRoster {
    pools = List.copyOf(pools);
    others = List.copyOf(others);
  }

  @Override
  public FixedPool members(TeamId team) {
    return pools.stream()
        .filter(pool -> pool.team().equals(team))
        .findFirst()
        .orElseGet(() -> new FixedPool(team, "team " + team, 0, List.of()));
  }

  @Override
  public FixedPool everyone() {
    return members(Pool.EVERYONE);
  }

  @Override
  public @Nullable Agent find(AgentId id) {
    return Stream.concat(others.stream(), pools.stream().flatMap(pool -> pool.agents().stream()))
        .filter(agent -> agent.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
