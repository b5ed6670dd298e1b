package org.understudy.war.persistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.understudy.assignment.Agent;
import org.understudy.assignment.FixedRoster;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;

/**
 * What a decision keeps of one agent, whether it gave him something or only looked at him.
 *
 * @param seen more than one when he was looked at in several teams: his place differs
 */
public record KeptFacts(StoredDecision decision, List<Agent> seen) {

  /** Those of one agent; without any when the decision keeps nothing of him. */
  static KeptFacts of(AgentId agent, StoredDecision stored) {
    Situation situation = stored.situation();
    Set<Agent> all = new LinkedHashSet<>();
    Stream.ofNullable(situation.owner()).forEach(all::add);
    if (situation.roster() instanceof FixedRoster roster) {
      roster.pools().forEach(pool -> all.addAll(pool.agents()));
      all.addAll(roster.others());
    }
    return new KeptFacts(
        stored, all.stream().filter(seen -> Objects.equals(seen.id(), agent)).toList());
  }
}
