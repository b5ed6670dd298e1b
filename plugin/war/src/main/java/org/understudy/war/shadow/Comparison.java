package org.understudy.war.shadow;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.understudy.assignment.Decision;
import org.understudy.assignment.DryRun;
import org.understudy.assignment.Outcome;
import org.understudy.war.decider.Tried;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.ShadowDifference;
import org.understudy.war.persistence.ShadowDifference.Ending;
import org.understudy.war.persistence.StoredDecision;

/** Decides a live decision again by the draft. */
final class Comparison {

  private Comparison() {}

  /** Empty when the same comes of it. */
  static Optional<ShadowDifference> of(Tried tried) {
    StoredDecision live = tried.live();
    Decision other = DryRun.of(tried.copy(), tried.draft(), Map.of(), Duration.ZERO).decision();
    Ending before = ending(live.decision());
    Ending after = ending(other);
    return before.isSame(after)
        ? Optional.empty()
        : Optional.of(
            new ShadowDifference(
                0,
                live.id(),
                live.conversation(),
                live.number(),
                live.team(),
                live.decidedAt(),
                before,
                after,
                other.explanation()));
  }

  private static Ending ending(Decision decision) {
    return new Ending(
        OutcomeName.of(decision.outcome()).outcome(),
        decision.outcome() instanceof Outcome.AssignTo assign ? assign.agent() : null,
        decision.rule());
  }
}
