package org.understudy.assignment;

import java.util.ArrayList;
import java.util.List;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.PersonChange;

/** Keeps of a roster what a decision has looked at: enough to come to the same decision again. */
final class Seen {

  private Seen() {}

  static FixedRoster by(Decision decision, Situation situation) {
    List<FixedPool> pools = new ArrayList<>();
    decision.attempts().forEach(attempt -> add(attempt.pool(), pools));
    Pool team = situation.team();
    add(new FixedPool(team.team(), team.name(), team.size(), List.of()), pools);
    if (decision.outcome() instanceof Outcome.HoldForPull(var moveTo, var skill, var further)
        && moveTo != null) {
      Pool there = situation.roster().members(moveTo);
      add(new FixedPool(there.team(), there.name(), there.size(), List.of()), pools);
    }
    PersonChange change = situation.conversation().personChange();
    Moved moved = situation.moved();
    List<Agent> named = new ArrayList<>();
    if (change != null) {
      addIfKnown(change.by(), situation, named);
    }
    if (moved != null) {
      addIfKnown(moved.from(), situation, named);
    }
    if (situation.joined() != null) {
      addIfKnown(situation.joined(), situation, named);
    }
    return new FixedRoster(pools, named);
  }

  private static void addIfKnown(AgentId id, Situation situation, List<Agent> named) {
    Agent agent = situation.roster().find(id);
    if (agent != null) {
      named.add(agent);
    }
  }

  private static void add(FixedPool pool, List<FixedPool> pools) {
    if (pools.stream().noneMatch(known -> known.team().equals(pool.team()))) {
      pools.add(pool);
    }
  }
}
