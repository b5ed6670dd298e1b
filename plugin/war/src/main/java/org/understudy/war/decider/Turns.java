package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.Rotation.Turn;

/** Whose turn was when, in memory while the lease is held. */
final class Turns {

  private final Map<TeamId, Map<AgentId, Turn>> last = new HashMap<>();
  private final Map<TeamId, Long> newest = new HashMap<>();
  private final Map<AgentId, Instant> lastWork = new HashMap<>();

  Turns(List<Turn> stored) {
    stored.forEach(this::remember);
  }

  /** The next turn of the team, given to this agent. */
  Turn take(TeamId team, AgentId agent, Instant now) {
    Turn turn = new Turn(team, agent, newest.getOrDefault(team, 0L) + 1, now);
    remember(turn);
    return turn;
  }

  /** 0 when the agent never had one. */
  long last(TeamId team, AgentId agent) {
    Turn turn = last.getOrDefault(team, Map.of()).get(agent);
    return turn == null ? 0 : turn.number();
  }

  /** When the agent was last given something in any team, null when never. */
  @Nullable Instant lastWork(AgentId agent) {
    return lastWork.get(agent);
  }

  private void remember(Turn turn) {
    last.computeIfAbsent(turn.team(), team -> new HashMap<>()).put(turn.agent(), turn);
    newest.merge(turn.team(), turn.number(), Math::max);
    lastWork.merge(turn.agent(), turn.at(), (a, b) -> a.isAfter(b) ? a : b);
  }
}
