package org.understudy.war.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.rules.InvalidRules;
import org.understudy.rules.Lifecycle;
import org.understudy.rules.TeamRules;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Turns what an admin sent into rules, or names everything that is wrong with it at once. */
final class RulesReader {

  /** Longer makes no sense, and a moment so far away could not be stored. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Predicate<AgentId> isAgent;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param isAgent tells whether the host knows an agent
   */
  RulesReader(Predicate<AgentId> isAgent) {
    this.isAgent = isAgent;
  }

  /**
   * @throws Refused naming every violation
   */
  TeamRules read(RulesRepresentation sent) {
    TeamRules rules = combine(sent.filled());
    if (!violations.isEmpty()) {
      throw new Refused(
          ProblemType.INVALID_RULES,
          "These rules cannot be used. Nothing was changed.",
          violations);
    }
    return rules;
  }

  private TeamRules combine(RulesRepresentation sent) {
    Set<AgentId> excluded = excluded(Objects.requireNonNull(sent.excluded()));
    Duration keep = time("keepWhenBackWithin", Objects.requireNonNull(sent.keepWhenBackWithin()));
    Duration askFor = time("askFor", Objects.requireNonNull(sent.askFor()));
    try {
      return new TeamRules(
          Objects.requireNonNull(sent.mode()).mode(),
          excluded,
          Objects.requireNonNull(sent.assignUnavailable()),
          Objects.requireNonNull(sent.reassignClosed()),
          Objects.requireNonNull(sent.strategy()).strategy(),
          Objects.requireNonNull(sent.onlineOnly()),
          sent.capacity(),
          Objects.requireNonNull(sent.neverMove()),
          keep == null ? Duration.ZERO : keep,
          weights(Objects.requireNonNull(sent.weights())),
          new Lifecycle(
              Objects.requireNonNull(sent.whenClosed()).whenClosed(),
              Objects.requireNonNull(sent.whenBack()).whenBack(),
              Objects.requireNonNull(sent.backAtOnce()),
              askFor == null ? Lifecycle.USUAL.askFor() : askFor,
              Objects.requireNonNull(sent.whenDisabled()).whenDisabled()));
    } catch (InvalidRules e) {
      e.violations().forEach(found -> wrong(found.field(), found.message()));
      return TeamRules.OFF;
    }
  }

  private Set<AgentId> excluded(List<String> sent) {
    Set<AgentId> excluded = new HashSet<>();
    for (int i = 0; i < sent.size(); i++) {
      String id = sent.get(i);
      if (id == null || id.isBlank() || !isAgent.test(new AgentId(id))) {
        wrong("excluded[" + i + "]", "Must be the id of an agent, as GET agents lists them.");
      } else {
        excluded.add(new AgentId(id));
      }
    }
    return excluded;
  }

  private Map<AgentId, Integer> weights(Map<String, Integer> sent) {
    Map<AgentId, Integer> weights = new HashMap<>();
    sent.forEach(
        (id, weight) -> {
          if (id.isBlank() || !isAgent.test(new AgentId(id))) {
            wrong("weights", "\"" + id + "\" is no id of an agent, as GET agents lists them.");
          } else if (weight == null) {
            wrong("weights[" + id + "]", "Must be a number from 1 to 100; leave it out for 1.");
          } else {
            weights.put(new AgentId(id), weight);
          }
        });
    return weights;
  }

  /** Null when it is wrong. */
  private @Nullable Duration time(String field, String sent) {
    try {
      Duration time = Duration.parse(sent);
      if (time.compareTo(LONGEST) <= 0) {
        return time;
      }
      wrong(field, "Must be at most P366D.");
    } catch (DateTimeParseException e) {
      wrong(field, "Must be a duration like PT0S, PT30M, PT4H or P2D.");
    }
    return null;
  }

  private void wrong(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
