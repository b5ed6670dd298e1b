package org.understudy.war.decider;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.rules.TeamRules;
import org.understudy.war.decider.HistoryFindings.Kind;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.wording.English;

/** Judges each decision that was stored. */
final class HistoryWatch {

  private final MemoryTables tables;
  private final HistoryTeams teams;
  private final HistoryModel model;
  private final HistoryFindings findings;

  /** What each conversation's owner was last given or left with by us. */
  private final Map<ConversationId, StoredDecision> given = new HashMap<>();

  private final Map<AgentId, Integer> turns = new HashMap<>();
  private final Set<Round> rounds = new HashSet<>();
  private final boolean takesTurns;

  private record Round(ConversationId conversation, @Nullable Long opening, int round) {}

  /**
   * @param takesTurns true when nothing but turns may count
   */
  HistoryWatch(
      MemoryTables tables,
      HistoryTeams teams,
      HistoryModel model,
      HistoryFindings findings,
      boolean takesTurns) {
    this.tables = tables;
    this.teams = teams;
    this.model = model;
    this.findings = findings;
    this.takesTurns = takesTurns;
  }

  /** A batch was stored. */
  void stored(long token, List<StoredDecision> made) {
    for (StoredDecision decision : made) {
      if (token != tables.lease().token()) {
        findings.add(Kind.OLD_TOKEN, text(decision));
      }
      Round round = new Round(decision.conversation(), decision.openingId(), decision.round());
      if (decision.openingId() != null && !rounds.add(round)) {
        findings.add(Kind.DECIDED_TWICE, text(decision));
      }
      OutcomeName name = OutcomeName.of(decision.decision().outcome());
      if (name.outcome().isBlank() || English.of(decision.decision().explanation()).isBlank()) {
        findings.add(Kind.NO_OUTCOME, text(decision));
      }
      if (decision.decision().outcome() instanceof Outcome.AssignTo assign) {
        assigned(decision, assign.agent());
      }
      if (decision.agent() != null) {
        given.put(decision.conversation(), decision);
      }
    }
  }

  private void assigned(StoredDecision decision, AgentId agent) {
    TeamRules rules = teams.rules().get(decision.team());
    boolean away = model.isAway(agent, decision.decidedAt()) && !rules.assignUnavailable();
    boolean stranger = !teams.members().get(decision.team()).contains(agent);
    if (away || stranger || rules.excluded().contains(agent)) {
      findings.add(Kind.GIVEN_TO_ABSENT, text(decision));
    }
    Integer limit = teams.limit(agent, decision.team());
    if (limit != null && load(agent, decision.conversation()) >= limit) {
      findings.add(Kind.ABOVE_LIMIT, text(decision) + ", limit " + limit);
    }
    turns.merge(agent, 1, Integer::sum);
    int most = turns.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    boolean uneven = teams.agents().stream().anyMatch(one -> turns.getOrDefault(one, 0) < most - 1);
    if (takesTurns && uneven) {
      findings.add(Kind.UNFAIR, text(decision) + ", turns " + turns);
    }
  }

  /** Conversations that the agent has for certain, beside one: counted, or given since. */
  private int load(AgentId agent, ConversationId beside) {
    Set<ConversationId> his = new HashSet<>();
    model
        .count()
        .owners()
        .forEach(
            (id, owner) -> {
              if (owner.equals(agent)) {
                his.add(id);
              }
            });
    given.forEach(
        (id, decision) -> {
          if (agent.equals(decision.agent()) && isGivenSince(decision.id())) {
            his.add(id);
          }
        });
    his.remove(beside);
    return his.size();
  }

  private boolean isGivenSince(UUID id) {
    StoredDecision decision = tables.decisions().get(id);
    Instant counted = model.count().at();
    return decision != null
        && switch (decision.effect().state()) {
          case NONE -> decision.decidedAt().isAfter(counted);
          case PENDING, APPLIED -> !model.holdsCount(id);
          case OVERTAKEN, REFUSED, PARKED -> false;
        };
  }

  private static String text(StoredDecision decision) {
    return "conversation %s, opening %d, round %d, %s: %s"
        .formatted(
            decision.conversation(),
            decision.openingId(),
            decision.round(),
            decision.decision().cause(),
            decision.decision().outcome());
  }
}
