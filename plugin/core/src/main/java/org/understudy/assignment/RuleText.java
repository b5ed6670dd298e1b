package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.wording.Phrase;

/** Names the rule behind a decision in one sentence for colleagues. */
final class RuleText {

  private RuleText() {}

  /**
   * @param name of the ordered rule that settled it, null when none did
   */
  static Phrase of(
      Decision decision, @Nullable String name, Situation situation, Rulebook rulebook) {
    Attempt attempt = decision.attempts().getLast();
    if (name != null) {
      Phrase how = how(attempt.strategy(), attempt.criteria().asksOnline());
      return Phrase.of("rule.named", name, how);
    }
    if (Alone.is(attempt.pool())) {
      return decision.outcome() instanceof Outcome.ShareWith
          ? Phrase.of("rule.backup-joins")
          : Phrase.of("rule.backup-takes-over");
    }
    TeamRules rules = rulebook.of(situation.conversation().team());
    boolean onlineAsked = rules.onlineOnly() && !rules.assignUnavailable();
    String team = situation.team().name();
    Phrase how = how(rules.strategy(), onlineAsked);
    return situation.owner() == null
        ? Phrase.of("rule.team-assigns", team, how)
        : Phrase.of("rule.team-reassigns", team, how);
  }

  private static Phrase how(Strategy strategy, boolean onlineAsked) {
    Phrase order = order(strategy);
    return onlineAsked ? Phrase.of("order.online", order) : order;
  }

  /** In which order people are asked. */
  static Phrase order(Strategy strategy) {
    return switch (strategy) {
      case ROUND_ROBIN -> Phrase.of("order.round-robin");
      case LEAST_OPEN -> Phrase.of("order.least-open");
      case LONGEST_IDLE -> Phrase.of("order.longest-idle");
      case WEIGHTED_SHARE -> Phrase.of("order.weighted-share");
    };
  }
}
