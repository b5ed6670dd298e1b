package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

/** Names the rule behind a decision in one sentence for colleagues. */
final class RuleText {

  private RuleText() {}

  /**
   * @param name of the ordered rule that settled it, null when none did
   */
  static String of(Attempt attempt, @Nullable String name, Situation situation, Rulebook rulebook) {
    if (name != null) {
      return "\"" + name + "\"" + how(attempt.strategy(), attempt.criteria().asksOnline());
    }
    if (Alone.is(attempt.pool())) {
      return switch (rulebook.backup().sharing()) {
        case FORWARD -> "a backup takes over while the owner is absent.";
        case GROUP -> "a backup joins until the owner is back.";
      };
    }
    TeamRules rules = rulebook.of(situation.conversation().team());
    String when =
        situation.owner() == null
            ? " assigns new conversations automatically"
            : " reassigns closed conversations when their agent is not available";
    boolean onlineAsked = rules.onlineOnly() && !rules.assignUnavailable();
    return situation.team().name() + when + how(rules.strategy(), onlineAsked);
  }

  private static String how(Strategy strategy, boolean onlineAsked) {
    String how =
        switch (strategy) {
          case ROUND_ROBIN -> ", by round robin";
          case LEAST_OPEN -> ", to the one with the fewest open conversations";
          case LONGEST_IDLE -> ", to the one who has been without new work the longest";
          case WEIGHTED_SHARE -> ", by weighted share";
        };
    return how + (onlineAsked ? ", among those online." : ".");
  }
}
