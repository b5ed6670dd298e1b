package org.understudy.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** Pools of named people, one after the other, instead of a team. */
final class Alone {

  private static final String PREFIX = "agent:";

  private Alone() {}

  /** True for the pool of one named person. */
  static boolean is(Pool pool) {
    return pool.team().value().startsWith(PREFIX);
  }

  /** A pool of this one, or of nobody when he is unknown or may not own any conversation. */
  static FixedPool pool(AgentId id, @Nullable Agent agent) {
    List<Agent> alone = agent == null || agent.teams().isEmpty() ? List.of() : List.of(agent);
    String name = agent == null ? "agent " + id : agent.name();
    return FixedPool.of(new TeamId(PREFIX + id), name, alone);
  }
}
