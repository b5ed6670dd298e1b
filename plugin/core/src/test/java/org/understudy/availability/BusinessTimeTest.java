package org.understudy.availability;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessTimeTest {

  private static final Instant FRIDAY_FOUR = Instant.parse("2026-11-27T16:00:00Z");
  private static final Instant MONDAY_TEN = Instant.parse("2026-11-30T10:00:00Z");

  @Test
  void shouldCountTheTimeInWhichTheTeamWorks_O2() {
    assertThat(between(hours(8, 18, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
        .isEqualTo(Duration.ofHours(4));
  }

  @Test
  void shouldCountWhatOverlapsOnce_O2() {
    WorkingTime day = hours(8, 18, DayOfWeek.MONDAY);
    WorkingTime late = hours(9, 20, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    assertThat(between(day, late)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void shouldCountNoHolidayAndNothingWithoutAnyWork_O2() {
    WeeklyHours monday = weekly(8, 18, DayOfWeek.MONDAY);
    Map<LocalDate, String> holiday = Map.of(LocalDate.of(2026, 11, 30), "St Andrew's Day");

    assertThat(between(new WorkingTime(UTC, monday, holiday))).isZero();
    assertThat(between(new WorkingTime(UTC, new WeeklyHours(Map.of()), Map.of()))).isZero();
  }

  @Test
  void shouldEndSoonWhenAnAbsenceDoesNot_O2() {
    Instant never = Instant.parse("9999-12-31T00:00:00Z");
    WorkingTime monday = hours(8, 18, DayOfWeek.MONDAY);

    assertThat(BusinessTime.between(List.of(monday), FRIDAY_FOUR, never))
        .isBetween(BusinessTime.ENOUGH, BusinessTime.ENOUGH.plusHours(10));
  }

  @Test
  void shouldNotKnowItWithoutHours_O2() {
    assertThat(between()).isNull();
  }

  private static Duration between(WorkingTime... hours) {
    return BusinessTime.between(List.of(hours), FRIDAY_FOUR, MONDAY_TEN);
  }

  private static WorkingTime hours(int from, int to, DayOfWeek... days) {
    return new WorkingTime(UTC, weekly(from, to, days), Map.of());
  }

  private static WeeklyHours weekly(int from, int to, DayOfWeek... days) {
    Map<DayOfWeek, List<WeeklyHours.Span>> spans = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : days) {
      spans.put(day, List.of(new WeeklyHours.Span(from * 60, to * 60)));
    }
    return new WeeklyHours(spans);
  }
}
