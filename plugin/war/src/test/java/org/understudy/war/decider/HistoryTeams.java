package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.InMemoryHelpdesk;
import org.understudy.rules.Lifecycle;
import org.understudy.rules.Lifecycle.WhenClosed;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/**
 * Who works where, and by which switches.
 *
 * @param limits own limits; who is not in it has the team's
 */
record HistoryTeams(
    List<AgentId> agents,
    Map<TeamId, Set<AgentId>> members,
    Map<TeamId, TeamRules> rules,
    Map<AgentId, Integer> limits) {

  /** Everything differs from history to history. */
  static HistoryTeams any(HistoryDice dice, InMemoryHelpdesk host) {
    List<AgentId> agents = hired(dice.from(3, 6), host);
    Map<TeamId, Set<AgentId>> members = new HashMap<>();
    Map<TeamId, TeamRules> rules = new HashMap<>();
    for (int team = dice.from(1, 2); team > 0; team--) {
      Set<AgentId> some = new HashSet<>(agents);
      some.removeIf(agent -> some.size() > 2 && dice.oneIn(4));
      TeamId id = host.team(some);
      members.put(id, some);
      rules.put(id, switches(dice, agents));
    }
    Map<AgentId, Integer> limits = new HashMap<>();
    agents.stream()
        .filter(agent -> dice.oneIn(4))
        .forEach(agent -> limits.put(agent, dice.from(1, 3)));
    return new HistoryTeams(agents, members, rules, limits);
  }

  /** One team of equals who take turns, without limits. */
  static HistoryTeams alike(HistoryDice dice, InMemoryHelpdesk host) {
    List<AgentId> agents = hired(dice.from(3, 6), host);
    TeamId team = host.team(Set.copyOf(agents));
    return new HistoryTeams(
        agents,
        Map.of(team, Set.copyOf(agents)),
        Map.of(team, RulesFixture.rules().build()),
        Map.of());
  }

  private static List<AgentId> hired(int many, InMemoryHelpdesk host) {
    List<AgentId> agents = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      agents.add(host.hire("Agent" + i));
    }
    return agents;
  }

  private static TeamRules switches(HistoryDice dice, List<AgentId> agents) {
    RulesFixture rules = RulesFixture.rules().strategy(dice.of(List.of(Strategy.values())));
    if (dice.oneIn(8)) {
      rules.exclude(Set.of(dice.of(agents)));
    }
    if (!dice.oneIn(4)) {
      rules.capacity(dice.from(1, 3));
    }
    switch (dice.from(1, 12)) {
      case 1 -> rules.agentsPick();
      case 2 -> rules.assignUnavailable();
      case 3 -> rules.reassignOff();
      case 4 -> rules.neverMove();
      default -> {}
    }
    TeamRules built = rules.build();
    return !built.neverMove() && dice.oneIn(4)
        ? built.with(Lifecycle.USUAL.with(WhenClosed.UNASSIGN))
        : built;
  }

  /** The limit that counts for an agent in a team, null for none. */
  @Nullable Integer limit(AgentId agent, TeamId team) {
    Integer own = limits.get(agent);
    return own == null ? rules.get(team).capacity() : own;
  }

  List<TeamId> teams() {
    return members.keySet().stream().sorted().toList();
  }
}
