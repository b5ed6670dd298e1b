package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.availability.Absence;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** A1, A7: planned absences and a team's way to count, as they travel. */
class AbsencePlanTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void shouldMeanTimesWithoutOffsetInTheZoneOfTheAgent_A7() {
    Absence read = plan("2026-12-24T00:00", "2026-12-26T23:00:00Z").read(BERLIN, NOW);

    assertThat(read)
        .isEqualTo(
            new Absence(
                Instant.parse("2026-12-23T23:00:00Z"),
                Instant.parse("2026-12-26T23:00:00Z"),
                "Holiday",
                null));
  }

  @Test
  void shouldPlanWhatHasBegunOrHasNoEnd_A7() {
    assertThat(plan("2026-11-01T00:00", null).read(BERLIN, NOW).until()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    ", 2026-12-24T00:00, since",
    "tomorrow, , since",
    "2037-12-24T00:00, , since",
    "2026-12-24T00:00, 2026-12-24T00:00, until",
    "2026-11-01T00:00, 2026-11-23T10:00, until",
    "2026-11-01T00:00, 2037-11-23T10:00, until"
  })
  void shouldNameTheFieldThatIsWrong_A7(
      @Nullable String since, @Nullable String until, String field) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> plan(since, until).read(BERLIN, NOW));

    assertThat(refused.problem().type()).isEqualTo(ProblemType.INVALID_ABSENCE.uri());
    assertThat(refused.problem().violations()).map(Violation::field).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({"PT-1S", "PT1H1S", "two minutes"})
  void shouldRefuseAnImpossiblePause_A5(String wrapUp) {
    WorkloadRepresentation sent = new WorkloadRepresentation(wrapUp, null);

    Refused refused = catchThrowableOfType(Refused.class, sent::read);

    assertThat(refused.problem().violations()).map(Violation::field).containsExactly("wrapUp");
  }

  private static AbsencePlan plan(@Nullable String since, @Nullable String until) {
    return new AbsencePlan(since, until, "Holiday", null);
  }
}
