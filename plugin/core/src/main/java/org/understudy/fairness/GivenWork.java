package org.understudy.fairness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Attempt;
import org.understudy.assignment.Decision;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/**
 * What decisions gave to whom, against what was to be expected (N7): of each conversation all who
 * passed every question at that moment have a part. Who was absent, full or without the skill then
 * has none, so absences are accounted for.
 */
public final class GivenWork {

  private final Map<AgentId, Long> got = new HashMap<>();
  private final Map<AgentId, Double> expected = new HashMap<>();
  private long incomplete;

  /** Counts one; those that chose nobody by an order do not count. */
  public void add(Decision decision, TeamRules rules) {
    if (decision.choseIn() == null) {
      return;
    }
    Attempt attempt = decision.attempts().getLast();
    AgentId chosen = attempt.winner() == null ? null : attempt.winner().id();
    if (chosen == null) {
      return;
    }
    got.merge(chosen, 1L, Long::sum);
    boolean weighted = attempt.strategy() == Strategy.WEIGHTED_SHARE;
    double all = attempt.notKept();
    List<Agent> passed = attempt.passed();
    for (Agent agent : passed) {
      all += weight(agent.id(), rules, weighted);
    }
    for (Agent agent : passed) {
      expected.merge(agent.id(), weight(agent.id(), rules, weighted) / all, Double::sum);
    }
    incomplete += attempt.notKept() > 0 ? 1 : 0;
  }

  /** In the order of the ids. */
  public List<Share> shares() {
    Set<AgentId> people = new HashSet<>(expected.keySet());
    people.addAll(got.keySet());
    return new TreeSet<>(people)
        .stream()
            .map(
                agent ->
                    new Share(
                        agent, got.getOrDefault(agent, 0L), expected.getOrDefault(agent, 0.0)))
            .toList();
  }

  /** Of how many not all who could have been chosen are known; of large teams only the nearest. */
  public long incomplete() {
    return incomplete;
  }

  private static int weight(AgentId agent, TeamRules rules, boolean weighted) {
    return weighted ? rules.weights().getOrDefault(agent, 1) : 1;
  }
}
