package org.understudy.rules;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/**
 * As much of the people and teams of the host as checks of rules need.
 *
 * @param agents everybody whom the host knows
 * @param teams the members of each team that the host knows
 * @param nobodyJoins true while the host lets nobody join a conversation beside its owner
 */
public record Staff(
    Map<AgentId, Member> agents, Map<TeamId, Set<AgentId>> teams, boolean nobodyJoins) {

  public Staff {
    agents = Map.copyOf(agents);
    teams = Map.copyOf(teams);
  }

  /**
   * @param name what colleagues call the agent
   * @param enabled false when the host does not let the agent in any more
   * @param skills what the agent is good at, in lower case
   */
  public record Member(String name, boolean enabled, Set<String> skills) {

    public Member {
      skills = Set.copyOf(skills);
    }
  }

  /** Null when the host does not know the agent. */
  @Nullable Member find(AgentId agent) {
    return agents.get(agent);
  }

  /** What to call somebody, also when nobody knows him. */
  String name(AgentId agent) {
    Member member = agents.get(agent);
    return member == null ? "agent " + agent : member.name();
  }

  /** True when nobody could ever be chosen in the team. */
  boolean isEmpty(TeamId team, Set<AgentId> excluded) {
    return teams.getOrDefault(team, Set.of()).stream()
        .noneMatch(agent -> isEnabled(agent) && !excluded.contains(agent));
  }

  /** True when somebody who may work has the skill. */
  boolean has(String skill) {
    return agents.values().stream()
        .anyMatch(member -> member.enabled() && member.skills().contains(skill));
  }

  private boolean isEnabled(AgentId agent) {
    Member member = agents.get(agent);
    return member != null && member.enabled();
  }
}
