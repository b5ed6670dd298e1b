package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.HoldForPull;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Matter;
import org.understudy.rules.Rulebook;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.wording.Phrase;

/** Decides about the queue that agents take from (C2, C3). */
public final class Pull {

  private final Situation situation;
  private final Rulebook rulebook;
  private final Explanation explanation;

  /**
   * @param situation that of a conversation that nobody owns, or that its owner gives back
   */
  Pull(Situation situation, Rulebook rulebook) {
    this.situation = situation;
    this.rulebook = rulebook;
    this.explanation = new Explanation(situation);
  }

  /**
   * Why an agent may not take.
   *
   * @param question the first that he does not pass
   * @param detail one short sentence, with the number that counted
   */
  public record Objection(Kind question, Phrase detail) {}

  /**
   * Asks the same as automatic assignment does.
   *
   * @param team the switches of the team
   * @param agent with his facts as a member of the team
   * @param needed the skills that he needs, in lower case
   * @param presenceGrace how long after the last request an agent still counts as online
   * @return null when he may take from the queue
   */
  public static @Nullable Objection against(
      TeamRules team, Agent agent, Set<String> needed, Instant now, Duration presenceGrace) {
    Objections objections =
        new Objections(RuleRun.criteria(team, null, team.onlineOnly(), needed, now, presenceGrace));
    Kind kind = objections.first(agent);
    return kind == Kind.COMES_NEXT ? null : new Objection(kind, objections.words(kind, agent));
  }

  Decision wished(Wish wish) {
    return switch (wish) {
      case Wish.Take take -> take(take);
      case Wish.GiveBack back ->
          decision(
              new HoldForPull(null, asksSkill(), lookFurtherAt(null)),
              null,
              List.of(),
              explanation.givenBack(back.reason()));
    };
  }

  /** It waits until somebody takes it. */
  Decision hold(@Nullable RuleRun run, List<Attempt> attempts) {
    Action.Hold said = run == null ? null : run.held();
    TeamId to = said == null ? null : said.team();
    TeamId moveTo = Objects.equals(to, situation.conversation().team()) ? null : to;
    Pool where = moveTo == null ? situation.team() : situation.roster().members(moveTo);
    return decision(
        new HoldForPull(
            moveTo,
            said != null && said.withSkill(),
            lookFurtherAt(run == null ? null : run.lookFurtherAt())),
        said == null || run == null ? null : run.rule(),
        attempts,
        explanation.held(where));
  }

  private Decision take(Wish.Take take) {
    Agent by = take.by();
    Attempt attempt =
        Search.in(
            Alone.pool(by.id(), by),
            Strategy.ROUND_ROBIN,
            new RuleRun(situation, rulebook).criteria(take.withSkill()));
    return attempt.chosen() == null
        ? decision(
            new HoldForPull(null, take.withSkill(), lookFurtherAt(null)),
            null,
            List.of(attempt),
            explanation.held(situation.team()))
        : decision(new AssignTo(by.id()), null, List.of(attempt), explanation.taken(by));
  }

  /** W1: as the rule says that would hold it now. */
  private boolean asksSkill() {
    Matter matter =
        new Matter(
            situation.conversation(),
            SkillSource.wanted(situation.conversation(), rulebook.skills()),
            situation.queue(),
            situation.now());
    return rulebook.rules().stream()
        .filter(rule -> rule.then() instanceof Action.Hold && rule.fits(matter))
        .findFirst()
        .map(rule -> ((Action.Hold) rule.then()).withSkill())
        .orElse(false);
  }

  private @Nullable Instant lookFurtherAt(@Nullable Instant stage) {
    Instant waited = rulebook.nextLook(situation.queue().since(), situation.now());
    return Stream.of(stage, waited).filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
  }

  private Decision decision(
      Outcome outcome, @Nullable String rule, List<Attempt> attempts, Phrase why) {
    return new Decision(situation.cause(), outcome, rule, attempts, why);
  }
}
