package org.understudy.simulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** Whose turn was when in a simulation; counted as live routing counts. */
final class Places {

  private static final long STEP = 720_720;

  private final Map<TeamId, Map<AgentId, Agent.Place>> places = new HashMap<>();
  private final Map<TeamId, Long> newest = new HashMap<>();
  private final Map<TeamId, Long> from = new HashMap<>();
  private final Map<AgentId, Instant> lastWork = new HashMap<>();

  Agent.Place of(TeamId team, AgentId agent) {
    Agent.Place place = places.getOrDefault(team, Map.of()).get(agent);
    @Nullable Instant idleSince = lastWork.get(agent);
    return place == null
        ? new Agent.Place(0, 0, idleSince)
        : new Agent.Place(place.lastTurn(), place.share(), idleSince);
  }

  /** Who was away goes on where the team is now. */
  void take(TeamId team, AgentId agent, int weight, Instant now) {
    long begin = Math.max(of(team, agent).share(), from.getOrDefault(team, 0L));
    long turn = newest.merge(team, 1L, Long::sum);
    from.put(team, begin);
    places
        .computeIfAbsent(team, any -> new HashMap<>())
        .put(agent, new Agent.Place(turn, begin + STEP / weight, null));
    lastWork.put(agent, now);
  }
}
