package org.understudy.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.understudy.assignment.Agent;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.rules.Matter;
import org.understudy.rules.Queue;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;

/** The plain way: filter and sort everybody for each decision; nothing is explained. */
final class SortingSide implements Side {

  private static final Comparator<Agent> BY_TURN =
      Comparator.comparingLong((Agent agent) -> agent.place().lastTurn()).thenComparing(Agent::id);

  private final Map<AgentId, Agent> agents = new HashMap<>();
  private final Rulebook rulebook;
  private long turn;

  SortingSide(Scene scene) {
    scene.agents().forEach(agent -> agents.put(agent.id(), agent));
    rulebook = scene.rulebook();
    turn = scene.agents().size() * 10L;
  }

  @Override
  public String decide(Conversation conversation) {
    Matter matter = new Matter(conversation, Set.of(), new Queue(0, 0, Scene.NOW), Scene.NOW);
    Rule rule = rulebook.rules().stream().filter(one -> one.fits(matter)).findFirst().orElseThrow();
    if (rule.then() == null) {
      throw new IllegalStateException("A rule without an action.");
    }
    Agent chosen =
        agents.values().stream()
            .filter(agent -> !agent.attendance().isAbsent(Scene.NOW))
            .filter(agent -> agent.open() < Scene.CAPACITY)
            .sorted(BY_TURN)
            .findFirst()
            .orElseThrow();
    agents.put(chosen.id(), Scene.afterTurn(chosen, ++turn));
    return chosen.id().value();
  }
}
