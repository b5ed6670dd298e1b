package org.understudy.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;
import org.understudy.wording.Phrase;

/** The ends that a decision can come to, each with its reason in words. */
final class Verdicts {

  private final Situation situation;
  private final Rulebook rulebook;
  private final TeamRules rules;
  private final Conversation conversation;
  private final Explanation explanation;

  Verdicts(Situation situation, Rulebook rulebook, Explanation explanation) {
    this.situation = situation;
    this.rulebook = rulebook;
    this.conversation = situation.conversation();
    this.rules = rulebook.of(conversation.team());
    this.explanation = explanation;
  }

  Decision keep(Agent owner, KeepOwner.Reason reason) {
    return keep(owner, reason, List.of());
  }

  Decision keep(Agent owner, KeepOwner.Reason reason, List<Attempt> attempts) {
    return decision(new KeepOwner(owner.id(), reason), attempts, explanation.kept(owner, reason));
  }

  Decision leave(LeaveAsIs.Reason reason) {
    return waitsUnseen()
        ? hold(null, List.of())
        : decision(new LeaveAsIs(reason), List.of(), explanation.left(reason));
  }

  /** No rule but a switch has settled it. */
  Decision decision(Outcome outcome, List<Attempt> attempts, Phrase why) {
    return decision(outcome, null, attempts, why);
  }

  Decision decision(Outcome outcome, @Nullable String rule, List<Attempt> attempts, Phrase why) {
    return new Decision(situation.cause(), outcome, rule, attempts, why);
  }

  /** Moves it along when he may not own it where it is. */
  AssignTo assignTo(Agent chosen) {
    boolean stays = chosen.teams().isEmpty() || chosen.teams().contains(conversation.team());
    return new AssignTo(
        chosen.id(), stays ? null : chosen.teams().stream().min(TeamId::compareTo).orElseThrow());
  }

  /**
   * Lets the rules choose.
   *
   * @param teamsTurn true when the team itself looks for somebody where no rule fits
   * @param before who was asked already
   */
  Decision choose(boolean teamsTurn, List<Attempt> before) {
    RuleRun run = new RuleRun(situation, rulebook);
    RuleRun.End end = run.run(teamsTurn && !rules.isPulled());
    List<Attempt> attempts = new ArrayList<>(before);
    attempts.addAll(run.attempts());
    return switch (end) {
      case FOUND -> found(run, attempts);
      case HOLD -> hold(run, attempts); // R6, C2
      case NOBODY -> rules.isPulled() ? hold(run, attempts) : waits(run, attempts);
      case NO_RULE -> // C2, R1
          rules.isPulled() ? hold(run, attempts) : agentsPick(run);
      case LEAVE -> waitsUnseen() ? hold(run, attempts) : leftByRule(run, attempts);
    };
  }

  private Decision found(RuleRun run, List<Attempt> attempts) {
    Agent chosen = Objects.requireNonNull(attempts.getLast().winner());
    Phrase why = explanation.found(attempts, chosen, run.ruleName());
    return decision(assignTo(chosen), run.rule(), attempts, why);
  }

  /** R1 is off; W4: it is looked at again when a rule may fit by then. */
  private Decision agentsPick(RuleRun run) {
    Instant next = run.nextFit();
    return next == null
        ? leave(LeaveAsIs.Reason.AGENTS_PICK)
        : decision(
            new WaitForSomeone(WaitForSomeone.Reason.RULE_TO_COME, next, null),
            List.of(),
            explanation.ruleToCome());
  }

  private Decision waits(RuleRun run, List<Attempt> attempts) {
    Attempt first = run.attempts().getFirst();
    return decision(
        new WaitForSomeone(Nobody.reason(first.last()), run.nextLook(), run.alert()),
        run.rule(),
        attempts,
        explanation.waits(first));
  }

  private Decision leftByRule(RuleRun run, List<Attempt> attempts) {
    LeaveAsIs.Reason reason = LeaveAsIs.Reason.RULE_LEAVES_IT;
    return decision(new LeaveAsIs(reason), run.rule(), attempts, explanation.left(reason));
  }

  private Decision hold(@Nullable RuleRun run, List<Attempt> attempts) {
    return new Pull(situation, rulebook).hold(run, attempts);
  }

  /** C2: the host holds it, so nobody would find it if it were just left alone. */
  private boolean waitsUnseen() {
    return rules.isPulled() && situation.owner() == null && conversation.opening() != null;
  }
}
