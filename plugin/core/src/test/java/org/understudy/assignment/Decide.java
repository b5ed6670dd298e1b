package org.understudy.assignment;

import java.util.List;
import java.util.Map;
import org.understudy.rules.Backup;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;

/** Decisions for tests in which the conversation's team has these switches, and no rule is set. */
public final class Decide {

  private Decide() {}

  public static Decision with(Situation situation, TeamRules rules) {
    return Router.decide(situation, rulebook(situation, rules));
  }

  public static Decision giveUp(Situation situation, TeamRules rules) {
    return Router.giveUp(situation, rulebook(situation, rules));
  }

  public static Rulebook rulebook(Situation situation, TeamRules rules) {
    return new Rulebook(
        List.of(), Map.of(situation.conversation().team(), rules), List.of(), Backup.OFF);
  }
}
