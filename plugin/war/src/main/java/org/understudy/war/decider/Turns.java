package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.Rotation.Turn;

/** Whose turn was when, in memory while the lease is held. */
final class Turns {

  /** What one turn costs an agent of weight 1; divisible by every smaller weight that matters. */
  static final long STEP = 720_720;

  private final Map<TeamId, Map<AgentId, Turn>> last = new HashMap<>();
  private final Map<TeamId, Turn> newest = new HashMap<>();
  private final Map<AgentId, Instant> lastWork = new HashMap<>();

  Turns(List<Turn> stored) {
    stored.forEach(this::remember);
  }

  /**
   * The next turn of the team, given to this agent. Who was away goes on where the team is now: he
   * does not make up for the turns that he missed.
   *
   * @param weight how much of the team's work he shall get beside others, 1 or more
   */
  Turn take(TeamId team, AgentId agent, int weight, Instant now) {
    Turn before = last.getOrDefault(team, Map.of()).get(agent);
    Turn teams = newest.get(team);
    long from = Math.max(before == null ? 0 : before.share(), teams == null ? 0 : teams.from());
    long number = teams == null ? 1 : teams.number() + 1;
    Turn turn = new Turn(team, agent, number, now, from, from + STEP / weight);
    remember(turn);
    return turn;
  }

  /** Where the agent stands in the team's order. */
  Agent.Place place(TeamId team, AgentId agent) {
    Turn turn = last.getOrDefault(team, Map.of()).get(agent);
    Instant idleSince = lastWork(agent);
    return turn == null
        ? new Agent.Place(0, 0, idleSince)
        : new Agent.Place(turn.number(), turn.share(), idleSince);
  }

  /** When the agent was last given something in any team, null when never. */
  private @Nullable Instant lastWork(AgentId agent) {
    return lastWork.get(agent);
  }

  private void remember(Turn turn) {
    last.computeIfAbsent(turn.team(), team -> new HashMap<>()).put(turn.agent(), turn);
    newest.merge(turn.team(), turn, (a, b) -> a.number() > b.number() ? a : b);
    lastWork.merge(turn.agent(), turn.at(), (a, b) -> a.isAfter(b) ? a : b);
  }
}
