package org.understudy.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /**
   * When a customer who waits has waited long enough for another rule (W4).
   *
   * @param since since when he waits
   * @return the next such moment after now, null when there is none
   */
  public @Nullable Instant nextWaitCounts(Instant since, Instant now) {
    return rules.stream()
        .filter(Rule::enabled)
        .flatMap(rule -> rule.when().stream())
        .filter(Condition.WaitsLongerThan.class::isInstance)
        // A condition asks for more than its time.
        .map(wait -> since.plus(((Condition.WaitsLongerThan) wait).time()).plusMillis(1))
        .filter(moment -> moment.isAfter(now))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
