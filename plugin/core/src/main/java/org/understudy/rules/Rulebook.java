package org.understudy.rules;

import java.util.List;
import java.util.Map;
import org.understudy.conversation.TeamId;

/**
 * Everything that admins have published: one version, decided by as a whole.
 *
 * @param rules asked in this order, the first that fits and finds somebody counts
 * @param teams the switches of each team; they count where no rule does
 * @param skills from what the wanted skill of a conversation is taken
 */
public record Rulebook(
    List<Rule> rules, Map<TeamId, TeamRules> teams, List<SkillSource> skills, Backup backup) {

  /** Before anybody has set anything up: nothing is moved. */
  public static final Rulebook EMPTY = new Rulebook(List.of(), Map.of(), List.of(), Backup.OFF);

  public Rulebook {
    rules = List.copyOf(rules);
    teams = Map.copyOf(teams);
    skills = List.copyOf(skills);
  }

  /** True when a rule wants to know how many agents can take one more. */
  public boolean asksWhoIsFree() {
    return rules.stream()
        .flatMap(rule -> rule.when().stream())
        .anyMatch(Condition.FewerFreeThan.class::isInstance);
  }

  /** The switches of one team. */
  public TeamRules of(TeamId team) {
    return teams.getOrDefault(team, TeamRules.OFF);
  }
}
