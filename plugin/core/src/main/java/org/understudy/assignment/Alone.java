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

  /** A pool of this one, or of nobody when nothing is known of him. */
  static FixedPool pool(AgentId id, @Nullable Agent agent) {
    return new FixedPool(
        new TeamId(PREFIX + id),
        agent == null ? "agent " + id : agent.name(),
        agent == null ? 0 : 1,
        agent == null ? List.of() : List.of(agent));
  }
}
