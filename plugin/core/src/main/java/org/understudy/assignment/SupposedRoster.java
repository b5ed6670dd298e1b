package org.understudy.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** A roster with other facts of its agents. The known one stays as it is. */
final class SupposedRoster implements Roster {

  private final Roster known;
  private final UnaryOperator<Agent> supposed;
  private final Map<TeamId, Pool> pools = new HashMap<>();

  SupposedRoster(Roster known, UnaryOperator<Agent> supposed) {
    this.known = known;
    this.supposed = supposed;
  }

  @Override
  public Pool members(TeamId team) {
    return pools.computeIfAbsent(team, id -> copy(known.members(id)));
  }

  @Override
  public Pool everyone() {
    return pools.computeIfAbsent(Pool.EVERYONE, id -> copy(known.everyone()));
  }

  @Override
  public @Nullable Agent find(AgentId agent) {
    Agent found = known.find(agent);
    return found == null ? null : supposed.apply(found);
  }

  private Pool copy(Pool pool) {
    List<Agent> agents = new ArrayList<>();
    pool.agents().forEach(agent -> agents.add(supposed.apply(agent)));
    return FixedPool.of(pool.team(), pool.name(), agents);
  }
}
