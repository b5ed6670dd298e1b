package org.understudy.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Stage;

/**
 * Copies as much of a roster as some rules could look at. Agents do not change, so this is cheap.
 */
final class Reach {

  private static final int LONGEST_CHAIN = 10;

  private final Situation situation;
  private final Set<TeamId> teams = new LinkedHashSet<>();
  private final Set<AgentId> agents = new HashSet<>();

  private Reach(Situation situation) {
    this.situation = situation;
  }

  static FixedRoster of(Situation situation, Rulebook rulebook) {
    Reach reach = new Reach(situation);
    Conversation conversation = situation.conversation();
    reach.teams.add(conversation.team());
    rulebook.rules().stream().filter(Rule::enabled).forEach(rule -> reach.action(rule.then()));
    PersonChange change = conversation.personChange();
    reach.agent(change == null ? null : change.by());
    reach.agent(situation.moved() == null ? null : situation.moved().from());
    reach.agent(situation.deputies().dedicatedTo(conversation));
    reach.agent(situation.joined());
    reach.chain(conversation);
    return reach.copy();
  }

  private void action(Action action) {
    switch (action) {
      case Action.ToTeam to -> {
        team(to.team());
        for (Stage stage : to.stages()) {
          switch (stage.reach()) {
            case Stage.Reach.AlsoTeam also -> team(also.team());
            case Stage.Reach.Everyone everyone -> team(Pool.EVERYONE);
            case Stage.Reach.AnySkill any -> {}
            case Stage.Reach.Alert alert -> {}
          }
        }
      }
      case Action.ToAgent to -> agent(to.agent());
      case Action.Hold hold -> team(hold.team());
      case Action.ToDedicated dedicated -> {}
      case Action.Leave leave -> {}
    }
  }

  private void chain(Conversation conversation) {
    AgentId next =
        situation.owner() == null
            ? null
            : situation.deputies().backup(situation.owner().id(), conversation);
    for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
      agent(next);
      next = situation.deputies().backup(next);
    }
  }

  private void team(@Nullable TeamId team) {
    if (team != null) {
      teams.add(team);
    }
  }

  private void agent(@Nullable AgentId agent) {
    if (agent != null) {
      agents.add(agent);
    }
  }

  private FixedRoster copy() {
    List<FixedPool> pools = new ArrayList<>();
    for (TeamId team : teams) {
      Pool pool =
          team.equals(Pool.EVERYONE)
              ? situation.roster().everyone()
              : situation.roster().members(team);
      pools.add(FixedPool.of(pool.team(), pool.name(), List.copyOf(pool.agents())));
    }
    List<Agent> others = new ArrayList<>();
    for (AgentId id : agents) {
      Agent found = situation.roster().find(id);
      if (found != null) {
        others.add(found);
      }
    }
    return new FixedRoster(pools, others);
  }
}
