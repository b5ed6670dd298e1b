package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.war.problem.Problem;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

class JsonTextTest {

  @Test
  void shouldReadWhatIsThereAndLeaveTheRestNull() {
    RulesRepresentation rules =
        read("{\"reassignClosed\": true, \"excluded\": [\"3\"], \"strategy\": \"least-open\"}");

    assertThat(rules.reassignClosed()).isTrue();
    assertThat(rules.excluded()).containsExactly("3");
    assertThat(rules.strategy()).isEqualTo(StrategyName.LEAST_OPEN);
    assertThat(rules.capacity()).isNull();
  }

  @Test
  void shouldRefuseAnUnknownFieldByNameAndListTheAllowedOnes() {
    Problem problem = refusal("{\"reasignClosed\": true}");

    assertThat(problem.violations()).extracting(Violation::field).containsExactly("reasignClosed");
    assertThat(problem.detail()).contains("reasignClosed", "reassignClosed", "neverMove");
  }

  @Test
  void shouldRefuseAFieldThatStandsTwice() {
    Problem problem = refusal("{\"onlineOnly\": true, \"onlineOnly\": false}");

    assertThat(problem.detail()).contains("Duplicate", "onlineOnly", "line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "\"text\"", "1", "{} {}", "{}x", "{", "{\"a\""})
  void shouldRefuseWhatIsNotExactlyOneObject(String body) {
    assertThat(refusal(body).type()).isEqualTo(ProblemType.INVALID_JSON.uri());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "onlineOnly|\"true\"|true or false",
        "onlineOnly|1|true or false",
        "capacity|\"5\"|whole number",
        "capacity|5.5|whole number",
        "capacity|true|whole number",
        "strategy|\"fastest\"|round-robin, least-open, longest-idle",
        "strategy|0|round-robin, least-open, longest-idle",
        "strategy|\"ROUND_ROBIN\"|round-robin, least-open, longest-idle",
        "keepWhenBackWithin|4|text in quotes",
        "excluded|\"3\"|list",
      })
  void shouldSayWhatKindOfValueAFieldTakes(String field, String value, String expected) {
    Problem problem = refusal("{\"" + field + "\": " + value + "}");

    assertThat(problem.violations()).extracting(Violation::field).containsExactly(field);
    assertThat(problem.detail()).contains(expected);
  }

  @Test
  void shouldPointAtTheEntryOfAList() {
    Problem problem = refusal("{\"excluded\": [\"3\", 4]}");

    assertThat(problem.violations()).extracting(Violation::field).containsExactly("excluded[1]");
  }

  @Test
  void shouldNameTheFieldOfANumberThatIsTooLong() {
    Problem problem = refusal("{\"capacity\": 99999999999}");

    assertThat(problem.violations()).extracting(Violation::field).containsExactly("capacity");
  }

  @Test
  void shouldTellNothingOfTheInsides() {
    List<String> bodies = List.of("{\"x\": 1}", "{\"capacity\": {}}", "[", "{\"capacity\": 1e99}");

    assertThat(bodies)
        .allSatisfy(
            body -> assertThat(refusal(body).detail()).doesNotContain("org.", "com.", "java."));
  }

  @Test
  void shouldWriteMomentsAsTextAndNullsAsNulls() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonText.write(
        new AbsenceRepresentation(Instant.parse("2026-11-23T09:00:00Z"), null, "Leave", null), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"since\":\"2026-11-23T09:00:00Z\",\"until\":null,\"reason\":\"Leave\","
                + "\"customerText\":null}");
  }

  private static RulesRepresentation read(String body) {
    return JsonText.read(body.getBytes(StandardCharsets.UTF_8), RulesRepresentation.class);
  }

  private static Problem refusal(String body) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(body));
    assertThat(refused).as(body).isNotNull();
    return refused.problem();
  }
}
