package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Matter;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.SkillSource;
import org.understudy.rules.Stage;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/**
 * Asks the ordered rules, and then the team's own switches, until somebody is found (R6, W2). A
 * rule that finds nobody is set aside; one that has stages to come holds the conversation for them.
 */
final class RuleRun {

  private final Situation situation;
  private final Rulebook rulebook;
  private final TeamRules team;
  private final Set<String> skills;
  private final List<Attempt> attempts = new ArrayList<>();
  private @Nullable Rule rule;
  private @Nullable Instant lookFurtherAt;
  private @Nullable AgentId alert;
  private Action.@Nullable Hold held;

  RuleRun(Situation situation, Rulebook rulebook) {
    this.situation = situation;
    this.rulebook = rulebook;
    this.team = rulebook.of(situation.conversation().team());
    this.skills = SkillSource.wanted(situation.conversation(), rulebook.skills());
  }

  /** How the rules end. */
  enum End {
    /** Somebody was found by the last attempt. */
    FOUND,
    /** Somebody was looked for, in vain. */
    NOBODY,
    /** A rule says that nothing is to be done. */
    LEAVE,
    /** C2: it waits until somebody takes it. */
    HOLD,
    /** No rule fits, and the team's switches want nothing. */
    NO_RULE
  }

  /**
   * @param teamsTurn true when the team's own switches look for somebody after the rules
   */
  End run(boolean teamsTurn) {
    if (!rulebook.rules().isEmpty()) {
      Matter matter = matter();
      for (Rule next : rulebook.rules()) {
        if (next.fits(matter)) {
          End end = follow(next);
          if (end != End.NO_RULE) {
            return end;
          }
        }
      }
    }
    if (teamsTurn) {
      rule = null;
      return look(situation.team(), team.strategy(), criteria(team.onlineOnly(), Set.of()))
          ? End.FOUND
          : End.NOBODY;
    }
    return attempts.isEmpty() ? End.NO_RULE : End.NOBODY;
  }

  private Matter matter() {
    return new Matter(situation.conversation(), skills, situation.queue(), situation.now());
  }

  /** W4: when a rule may fit by time alone, null when none may. */
  @Nullable Instant nextFit() {
    return rulebook.nextFit(matter());
  }

  /** W2, W4: when the rules may say something else: a stage begins, or a rule asks for the time. */
  @Nullable Instant nextLook() {
    Instant time = rulebook.nextLook(situation.queue().since(), situation.now());
    return lookFurtherAt == null || (time != null && time.isBefore(lookFurtherAt))
        ? time
        : lookFurtherAt;
  }

  List<Attempt> attempts() {
    return attempts;
  }

  /** The rule that settled it, null when none did. */
  @Nullable String rule() {
    return rule == null ? null : rule.id();
  }

  /** What people call that rule. */
  @Nullable String ruleName() {
    return rule == null ? null : rule.name();
  }

  @Nullable Instant lookFurtherAt() {
    return lookFurtherAt;
  }

  /** C2: what the rule that holds it says, null when none does. */
  Action.@Nullable Hold held() {
    return held;
  }

  @Nullable AgentId alert() {
    return alert;
  }

  /** {@link End#NO_RULE} sets the rule aside. */
  private End follow(Rule next) {
    rule = next;
    return switch (next.then()) {
      case Action.Leave leave -> End.LEAVE;
      case Action.ToAgent to -> alone(to.agent());
      case Action.ToDedicated dedicated -> {
        AgentId agent = situation.deputies().dedicatedTo(situation.conversation());
        yield agent == null ? End.NO_RULE : alone(agent);
      }
      case Action.ToTeam to -> inStages(to);
      case Action.Hold to -> hold(to);
    };
  }

  private End hold(Action.Hold to) {
    TeamId where = to.team() == null ? situation.conversation().team() : to.team();
    if (!rulebook.of(where).isPulled()) {
      return End.NO_RULE;
    }
    held = to;
    return End.HOLD;
  }

  private End alone(AgentId agent) {
    Pool pool = Alone.pool(agent, situation.roster().find(agent));
    return look(pool, Strategy.ROUND_ROBIN, criteria(false, Set.of())) ? End.FOUND : End.NO_RULE;
  }

  private End inStages(Action.ToTeam to) {
    Pool first = to.team() == null ? situation.team() : situation.roster().members(to.team());
    Set<String> needed = to.withSkill() ? skills : Set.of();
    if (look(first, to.strategy(), criteria(to.onlineOnly(), needed))) {
      return End.FOUND;
    }
    for (Stage stage : to.stages()) {
      Instant begins = situation.queue().since().plus(stage.after());
      if (begins.isAfter(situation.now())) {
        lookFurtherAt = begins;
        return End.NOBODY;
      }
      boolean found =
          switch (stage.reach()) {
            case Stage.Reach.AnySkill any ->
                look(first, to.strategy(), criteria(to.onlineOnly(), Set.of()));
            case Stage.Reach.AlsoTeam also ->
                look(
                    situation.roster().members(also.team()),
                    to.strategy(),
                    criteria(to.onlineOnly(), needed));
            case Stage.Reach.Everyone everyone ->
                look(
                    situation.roster().everyone(),
                    to.strategy(),
                    criteria(to.onlineOnly(), Set.of()));
            case Stage.Reach.Alert told -> {
              alert = told.agent();
              yield false;
            }
          };
      if (found) {
        return End.FOUND;
      }
    }
    return End.NO_RULE;
  }

  private boolean look(Pool pool, Strategy strategy, Criteria criteria) {
    Attempt attempt = Search.in(pool, strategy, criteria);
    attempts.add(attempt);
    return attempt.chosen() != null;
  }

  /** What the team asks of anybody, whatever rule finds him. */
  Criteria criteria() {
    return criteria(false, Set.of());
  }

  /** What the team asks of somebody who takes (C3). */
  Criteria criteria(boolean withSkill) {
    return criteria(team.onlineOnly(), withSkill ? skills : Set.of());
  }

  private Criteria criteria(boolean onlineOnly, Set<String> needed) {
    Agent owner = situation.owner();
    return criteria(
        team,
        owner == null ? null : owner.id(),
        onlineOnly,
        needed,
        situation.now(),
        situation.presenceGrace());
  }

  static Criteria criteria(
      TeamRules team,
      @Nullable AgentId owner,
      boolean onlineOnly,
      Set<String> needed,
      Instant now,
      Duration presenceGrace) {
    return new Criteria(
        owner,
        team.excluded(),
        !team.assignUnavailable(), // R3
        onlineOnly && !team.assignUnavailable(), // A3
        needed,
        team.capacity(),
        now,
        presenceGrace);
  }
}
