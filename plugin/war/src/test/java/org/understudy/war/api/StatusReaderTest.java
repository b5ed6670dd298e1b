package org.understudy.war.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.availability.Absence;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

class StatusReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T08:00:00+01:00, 2026-11-30T07:00:00Z",
    "2026-11-30T08:00:00Z, 2026-11-30T08:00:00Z",
    "2026-11-30T08:00:00-05:00, 2026-11-30T13:00:00Z",
    "2026-11-30T08:00, 2026-11-30T07:00:00Z",
    "2026-11-30T08:00:30, 2026-11-30T07:00:30Z",
    "2027-07-01T08:00, 2027-07-01T06:00:00Z",
  })
  void shouldMeanATimeWithoutOffsetInTheZoneOfTheAgent(String until, Instant moment) {
    Absence absence = read(change(false, until, null, null), null);

    assertThat(absence).isEqualTo(new Absence(NOW, moment, null, null));
  }

  @Test
  void shouldLeaveTheEndOpenWhenNoneIsGiven() {
    Absence absence = read(change(false, null, "Ill", "I am ill."), null);

    assertThat(absence).isEqualTo(new Absence(NOW, null, "Ill", "I am ill."));
  }

  @Test
  void shouldKeepTheStartOfAnAbsenceThatGoesOn() {
    Absence present = new Absence(NOW.minusSeconds(3600), null, "Ill", null);

    Absence absence = read(change(false, "2026-11-30T08:00", null, null), present);

    assertThat(absence).extracting(Absence::since).isEqualTo(present.since());
  }

  @Test
  void shouldStartAnewWhenTheLastAbsenceIsOver() {
    Absence over = new Absence(NOW.minusSeconds(3600), NOW.minusSeconds(60), null, null);

    Absence absence = read(change(false, null, null, null), over);

    assertThat(absence).extracting(Absence::since).isEqualTo(NOW);
  }

  @Test
  void shouldEndAnAbsence() {
    Absence present = new Absence(NOW.minusSeconds(3600), null, "Ill", null);

    assertThat(read(change(true, null, null, null), present)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T08:59:59Z",
        "2026-11-23T09:00:00Z",
        "2026-11-23T10:00",
        "2036-12-24T08:00",
        "+999999999-12-31T23:59:59Z",
        "2026-02-30T08:00",
        "2026-11-30",
        "tomorrow",
        "",
        "1795000000"
      })
  void shouldRefuseAnEndThatIsNotAMomentInTheFuture(String until) {
    assertThat(violations(change(false, until, null, null))).containsExactly("until");
  }

  @Test
  void shouldAskForThePlainAnswerWhetherTheAgentIsThere() {
    assertThat(violations(change(null, null, "Ill", null))).containsExactly("available");
  }

  @Test
  void shouldRefuseAnEndAndTextsForAnAgentWhoIsThere() {
    assertThat(violations(change(true, "2026-11-30T08:00", "Ill", "I am ill.")))
        .containsExactly("until", "reason", "customerText");
  }

  @Test
  void shouldLimitTexts() {
    assertThat(violations(change(false, null, "x".repeat(256), "x".repeat(1001))))
        .containsExactly("reason", "customerText");
    assertThat(read(change(false, null, "x".repeat(255), "x".repeat(1000)), null)).isNotNull();
  }

  @Test
  void shouldRefuseTextsThatNobodyCanRead() {
    assertThat(violations(change(false, null, " ", "a\u0000b")))
        .containsExactly("reason", "customerText");
  }

  private static StatusChange change(
      @Nullable Boolean available,
      @Nullable String until,
      @Nullable String reason,
      @Nullable String customerText) {
    return new StatusChange(available, until, reason, customerText);
  }

  private static @Nullable Absence read(StatusChange sent, @Nullable Absence present) {
    return new StatusReader(sent, BERLIN, NOW).read(present);
  }

  private static List<String> violations(StatusChange sent) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(sent, null));
    assertThat(refused).as(sent.toString()).isNotNull();
    assertThat(refused.problem().type()).isEqualTo(ProblemType.INVALID_STATUS.uri());
    return refused.problem().violations().stream().map(Violation::field).toList();
  }
}
