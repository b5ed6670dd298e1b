package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.DecisionFilter;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.problem.ProblemType;

/** Reads which decisions are asked for. */
@ApplicationScoped
public class DecisionFilters {

  private static final List<String> OUTCOMES =
      List.of(
          "assign",
          "ask",
          "tell",
          "share",
          "end-share",
          "release",
          "keep",
          "wait",
          "hold",
          "leave");
  private static final List<String> EFFECTS =
      List.of("none", "pending", "applied", "overtaken", "refused", "parked");

  @Inject private HostViews host;
  @Inject private DecisionSearch search;
  @Inject private Settings settings;

  /**
   * Empty when nothing was ever decided for the conversation that is asked for.
   *
   * @throws org.understudy.war.problem.Refused with all that is wrong
   */
  Optional<DecisionFilter> of(DecisionQuery query) {
    FieldReader fields = new FieldReader();
    oneOf(fields, "outcome", query.outcome, OUTCOMES);
    oneOf(fields, "effect", query.effect, EFFECTS);
    var from = fields.moment("from", given(query.from), settings.zone());
    var until = fields.moment("until", given(query.until), settings.zone());
    fields.done(ProblemType.INVALID_PARAMETER, "A parameter is not valid.");
    String asked = given(query.conversation);
    Optional<ConversationId> conversation =
        asked == null ? Optional.empty() : search.conversation(asked);
    if (asked != null && conversation.isEmpty()) {
      return Optional.empty();
    }
    String team = given(query.team);
    return Optional.of(
        new DecisionFilter(
            conversation.orElse(null),
            // Not looked up: decisions of a team that is gone are still there.
            team == null ? null : new TeamId(team),
            agent(given(query.agent)),
            given(query.outcome),
            given(query.effect),
            from,
            until));
  }

  /** A key that nobody has any more may still stand in decisions. */
  private @Nullable AgentId agent(@Nullable String idOrLogin) {
    if (idOrLogin == null) {
      return null;
    }
    AgentId key = new AgentId(idOrLogin);
    boolean isKey = idOrLogin.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return isKey || host.present().knows(key) ? key : host.present().person(idOrLogin).id();
  }

  private static void oneOf(
      FieldReader fields, String name, @Nullable String value, List<String> allowed) {
    if (given(value) != null && !allowed.contains(value)) {
      fields.wrong(name, "Must be one of " + String.join(", ", allowed) + ".");
    }
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
