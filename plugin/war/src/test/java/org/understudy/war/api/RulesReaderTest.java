package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Lifecycle;
import org.understudy.rules.Mode;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

class RulesReaderTest {

  private static final Set<AgentId> KNOWN = Set.of(new AgentId("3"), new AgentId("7"));

  @Test
  void shouldTakeTheDefaultForWhateverIsLeftOut() {
    assertThat(read("{}")).isEqualTo(TeamRules.OFF);
  }

  @Test
  void shouldTakeTheDefaultForNull() {
    assertThat(read("{\"strategy\": null, \"excluded\": null, \"neverMove\": null}"))
        .isEqualTo(TeamRules.OFF);
  }

  @Test
  void shouldReadEverySetting_C1() {
    TeamRules rules =
        read(
            """
            {"mode": "availability", "excluded": ["7"], "assignUnavailable": false,
             "reassignClosed": true, "strategy": "longest-idle", "onlineOnly": true,
             "capacity": 5, "neverMove": false, "keepWhenBackWithin": "PT4H", "weights": {"7": 3},
             "whenClosed": "unassign", "whenBack": "ask", "backAtOnce": 5, "askFor": "PT2H", "whenDisabled": "automatic"}
            """);

    assertThat(rules)
        .isEqualTo(
            new TeamRules(
                Mode.AVAILABILITY,
                Set.of(new AgentId("7")),
                false,
                true,
                Strategy.LONGEST_IDLE,
                true,
                5,
                false,
                Duration.ofHours(4),
                Map.of(new AgentId("7"), 3),
                new Lifecycle(
                    Lifecycle.WhenClosed.UNASSIGN,
                    Lifecycle.WhenBack.ASK,
                    5,
                    Duration.ofHours(2),
                    Lifecycle.WhenDisabled.AUTOMATIC)));
  }

  @Test
  void shouldGiveBackWhatItHasRead() {
    TeamRules rules = read("{\"strategy\": \"least-open\", \"keepWhenBackWithin\": \"P2D\"}");

    RulesRepresentation shown = RulesRepresentation.of(rules);

    assertThat(new RulesReader(KNOWN::contains).read(shown)).isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"excluded\": [\"3\", \"9\"]}|excluded[1]",
        "{\"excluded\": [\"\"]}|excluded[0]",
        "{\"excluded\": [null]}|excluded[0]",
        "{\"capacity\": 0}|capacity",
        "{\"capacity\": -3}|capacity",
        "{\"keepWhenBackWithin\": \"4 hours\"}|keepWhenBackWithin",
        "{\"keepWhenBackWithin\": \"\"}|keepWhenBackWithin",
        "{\"keepWhenBackWithin\": \"-PT1H\"}|keepWhenBackWithin",
        "{\"keepWhenBackWithin\": \"P100000D\"}|keepWhenBackWithin",
        "{\"reassignClosed\": true, \"assignUnavailable\": true}|reassignClosed",
        "{\"reassignClosed\": true, \"neverMove\": true}|neverMove",
        "{\"whenClosed\": \"unassign\", \"neverMove\": true}|whenClosed",
        "{\"backAtOnce\": 0}|backAtOnce",
        "{\"askFor\": \"PT0S\"}|askFor",
        "{\"askFor\": \"soon\"}|askFor",
      })
  void shouldRefuseWhatCannotBeUsed(String body, String field) {
    assertThat(violations(body)).extracting(Violation::field).containsExactly(field);
  }

  @Test
  void shouldNameEverythingThatIsWrongAtOnce() {
    List<Violation> violations =
        violations(
            """
            {"excluded": ["9"], "keepWhenBackWithin": "soon", "capacity": 0,
             "reassignClosed": true, "assignUnavailable": true, "neverMove": true}
            """);

    assertThat(violations)
        .extracting(Violation::field)
        .containsExactly(
            "excluded[0]", "keepWhenBackWithin", "reassignClosed", "neverMove", "capacity");
  }

  private static TeamRules read(String body) {
    return new RulesReader(KNOWN::contains)
        .read(JsonText.read(body.getBytes(StandardCharsets.UTF_8), RulesRepresentation.class));
  }

  private static List<Violation> violations(String body) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(body));
    assertThat(refused).as(body).isNotNull();
    assertThat(refused.problem().type()).isEqualTo(ProblemType.INVALID_RULES.uri());
    return refused.problem().violations();
  }
}
