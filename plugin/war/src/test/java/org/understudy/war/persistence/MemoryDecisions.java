package org.understudy.war.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.MemoryTables.Promise;
import org.understudy.war.persistence.MemoryTables.RolledBack;
import org.understudy.war.persistence.StoredDecision.Effect;
import org.understudy.war.persistence.StoredDecision.EffectState;

/** The decisions in memory. */
final class MemoryDecisions extends Decisions {

  private final MemoryTables tables;

  MemoryDecisions(MemoryTables tables) {
    this.tables = tables;
  }

  @Override
  public void add(List<StoredDecision> made) {
    for (StoredDecision decision : made) {
      if (tables.keeps(Promise.DECISION_ONCE) && isStored(decision)) {
        throw new RolledBack(
            "Conversation %s, opening %d has a decision of round %d."
                .formatted(decision.conversation(), decision.openingId(), decision.round()));
      }
      tables.decisions().put(decision.id(), decision);
    }
  }

  /** As in SQL, what has no opening is like nothing else. */
  private boolean isStored(StoredDecision decision) {
    return decision.openingId() != null
        && tables.decisions().values().stream()
            .filter(known -> known.conversation().equals(decision.conversation()))
            .filter(known -> decision.openingId().equals(known.openingId()))
            .anyMatch(known -> known.round() == decision.round());
  }

  @Override
  public List<PendingEffect> pending() {
    return tables.decisions().values().stream()
        .filter(decision -> decision.effect().state() == EffectState.PENDING)
        .map(PendingEffect::of)
        .toList();
  }

  @Override
  public List<Work> workSince(Instant moment) {
    return tables.decisions().values().stream()
        .filter(decision -> !decision.decidedAt().isBefore(moment) && decision.agent() != null)
        .filter(
            decision ->
                switch (decision.effect().state()) {
                  case NONE, PENDING, APPLIED -> true;
                  case OVERTAKEN, REFUSED, PARKED -> false;
                })
        .map(MemoryDecisions::work)
        .toList();
  }

  private static Work work(StoredDecision given) {
    Effect effect = given.effect();
    Instant done = effect.doneAt() == null ? given.decidedAt() : effect.doneAt();
    return new Work(
        given.id(),
        given.conversation(),
        Objects.requireNonNull(given.agent()),
        effect.state() == EffectState.PENDING ? null : done,
        given.decidedAt(),
        given.decision().cause(),
        OutcomeName.of(given.decision().outcome()).outcome());
  }

  @Override
  public void effectsEnded(List<EffectEnd> ended, Instant now) {
    for (EffectEnd end : ended) {
      tables.decisions().computeIfPresent(end.decision(), (id, known) -> ended(known, end, now));
    }
  }

  private static @Nullable StoredDecision ended(StoredDecision known, EffectEnd end, Instant now) {
    Effect before = known.effect();
    return before.state() != EffectState.PENDING
        ? known
        : new StoredDecision(
            known.id(),
            known.seq(),
            known.conversation(),
            known.number(),
            known.openingId(),
            known.round(),
            known.team(),
            known.rulesVersion(),
            known.decision(),
            known.situation(),
            known.rules(),
            known.agent(),
            known.previousOwner(),
            known.decidedAt(),
            known.decidedBy(),
            new Effect(
                end.state(), before.change(), end.detail(), end.attempts(), end.asOf(), now));
  }
}
