package org.understudy.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
   * When time alone may make another rule fit (W4).
   *
   * @param since since when the customer waits
   * @return the next such moment after now, null when there is none
   */
  public @Nullable Instant nextLook(Instant since, Instant now) {
    return rules.stream()
        .filter(Rule::enabled)
        .flatMap(rule -> rule.when().stream())
        .map(condition -> condition.nextChange(since, now))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The same, asking only rules that fit as soon as the time is right. */
  public @Nullable Instant nextFit(Matter matter) {
    return rules.stream()
        .map(rule -> rule.nextFit(matter))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
