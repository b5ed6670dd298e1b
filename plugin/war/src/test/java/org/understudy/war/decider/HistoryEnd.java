package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.conversation.TeamId;
import org.understudy.war.decider.HistoryFindings.Kind;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.StoredDecision;

/** Judges how everything stands once nothing is under way any more. */
final class HistoryEnd {

  private final MemoryTables tables;
  private final HistoryTeams teams;
  private final HistoryModel model;
  private final HistoryFindings findings;

  HistoryEnd(
      MemoryTables tables, HistoryTeams teams, HistoryModel model, HistoryFindings findings) {
    this.tables = tables;
    this.teams = teams;
    this.model = model;
    this.findings = findings;
  }

  /**
   * @param host every conversation as the host has it
   */
  void check(List<Conversation> host, HistoryServer server, Instant now) {
    host.stream().filter(facts -> facts.opening() != null).forEach(facts -> open(facts, host, now));
    remembers(server);
    Set<String> heard = new HashSet<>();
    for (MemoryTables.Heard one : tables.inbox()) {
      Conversation facts = one.entry().facts();
      if (!heard.add(facts.id() + " at " + facts.asOf())) {
        findings.add(Kind.HEARD_TWICE, facts.toString());
      }
    }
  }

  private void open(Conversation facts, List<Conversation> host, Instant now) {
    long opening = Objects.requireNonNull(facts.opening()).id();
    StoredDecision last = null;
    for (StoredDecision decision : tables.decisions().values()) {
      boolean about = decision.conversation().equals(facts.id());
      last = about && Objects.equals(opening, decision.openingId()) ? decision : last;
    }
    boolean isNew = facts.opening().kind() == Opening.Kind.CREATED;
    if (last == null) {
      if (isNew || facts.customerWaits()) {
        findings.add(Kind.LOST, facts.toString());
      }
      return;
    }
    boolean touched = model.isTouchedSince(facts.id(), opening);
    Outcome outcome = last.decision().outcome();
    boolean other =
        outcome instanceof Outcome.AssignTo assign && !assign.agent().equals(facts.owner());
    if (other && !touched) {
      findings.add(Kind.NOT_CARRIED_OUT, outcome + " of " + facts);
    }
    if (outcome instanceof Outcome.WaitForSomeone && !touched) {
      somebodyCouldTake(facts, host, now);
    }
  }

  private void somebodyCouldTake(Conversation facts, List<Conversation> host, Instant now) {
    TeamId team = facts.team();
    Map<AgentId, Integer> loads = new HashMap<>();
    for (Conversation other : host) {
      if (other.state().isActive() && other.owner() != null) {
        loads.merge(other.owner(), 1, Integer::sum);
      }
    }
    for (AgentId agent : teams.members().get(team)) {
      Integer limit = teams.limit(agent, team);
      boolean room = limit == null || loads.getOrDefault(agent, 0) < limit;
      boolean chosen = !teams.rules().get(team).excluded().contains(agent);
      if (chosen && room && !model.isAway(agent, now)) {
        findings.add(Kind.WAITS_IN_VAIN, facts + " for " + agent);
      }
    }
  }

  private void remembers(HistoryServer server) {
    Desk memory = server.desk();
    Desk stored = server.asStored();
    for (TeamId team : teams.teams()) {
      for (AgentId agent : teams.agents()) {
        if (!memory.agent(agent, team).equals(stored.agent(agent, team))) {
          findings.add(
              Kind.MEMORY_DIFFERS, memory.agent(agent, team) + " != " + stored.agent(agent, team));
        }
      }
    }
    if (!memory.waiting().equals(stored.waiting())) {
      findings.add(Kind.MEMORY_DIFFERS, memory.waiting() + " != " + stored.waiting());
    }
  }
}
