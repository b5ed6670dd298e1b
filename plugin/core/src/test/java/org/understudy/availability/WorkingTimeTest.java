package org.understudy.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.WeeklyHours.Span;

/** A4: working hours in the agent's own time zone. */
class WorkingTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void shouldRestFromTheEndOfWorkToItsNextStart_A4() {
    WorkingTime unit = hours(Map.of());

    assertThat(unit.includes(berlin("2026-11-27T16:59:59"))).isTrue();
    assertThat(off(unit, "2026-11-27T17:00"))
        .isEqualTo(rest("2026-11-27T17:00", "2026-11-30T08:00"));
    assertThat(off(unit, "2026-11-28T12:00"))
        .isEqualTo(rest("2026-11-27T17:00", "2026-11-30T08:00"));
    assertThat(off(unit, "2026-11-30T12:00"))
        .isEqualTo(rest("2026-11-30T12:00", "2026-11-30T13:00"));
    assertThat(unit.includes(berlin("2026-11-30T08:00"))).isTrue();
  }

  @Test
  void shouldRestOnHolidaysAndNameThem_A4() {
    WorkingTime unit = hours(Map.of(LocalDate.of(2026, 12, 25), "Christmas Day"));

    assertThat(off(unit, "2026-12-25T10:00"))
        .isEqualTo(
            new Absence(
                berlin("2026-12-24T17:00"), berlin("2026-12-28T08:00"), "Christmas Day", null));
  }

  @Test
  void shouldWorkOverMidnightInTwoSpans_A4() {
    WorkingTime unit =
        new WorkingTime(
            BERLIN,
            new WeeklyHours(
                Map.of(
                    DayOfWeek.FRIDAY, List.of(new Span(22 * 60, Span.DAY)),
                    DayOfWeek.SATURDAY, List.of(new Span(0, 6 * 60)))),
            Map.of());

    assertThat(unit.includes(berlin("2026-11-27T23:59:59"))).isTrue();
    assertThat(unit.includes(berlin("2026-11-28T00:00"))).isTrue();
    assertThat(off(unit, "2026-11-28T06:00"))
        .isEqualTo(rest("2026-11-28T06:00", "2026-12-04T22:00"));
  }

  @Test
  void shouldLeaveOutHoursThatAClockChangeSkipsAndRepeatOthers_A4() {
    WeeklyHours night =
        new WeeklyHours(Map.of(DayOfWeek.SUNDAY, List.of(new Span(2 * 60, 3 * 60))));
    WorkingTime unit = new WorkingTime(BERLIN, night, Map.of());

    // 29 March 2026: after 01:59 comes 03:00. 25 October 2026: 02:00 to 03:00 comes twice.
    assertThat(off(unit, "2026-03-29T01:30"))
        .isEqualTo(rest("2026-03-22T03:00", "2026-04-05T02:00"));
    Instant first = Instant.parse("2026-10-25T00:00:00Z");
    assertThat(unit.includes(first)).isTrue();
    assertThat(unit.includes(first.plusSeconds(2 * 3600 - 1))).isTrue();
    assertThat(unit.includes(first.plusSeconds(2 * 3600))).isFalse();
  }

  @Test
  void shouldKnowNoEndWhenThereAreNoHours_A4() {
    WorkingTime unit = new WorkingTime(BERLIN, new WeeklyHours(Map.of()), Map.of());

    Stretch stretch = unit.at(berlin("2026-11-27T12:00"));

    assertThat(stretch.working()).isFalse();
    assertThat(stretch.until()).isNull();
  }

  @Test
  void shouldRefuseHoursThatOverlapOrEndBeforeTheyStart_A4() {
    assertThatThrownBy(() -> new Span(60, 60)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(0, Span.DAY + 1))
        .isInstanceOf(IllegalArgumentException.class);
    List<Span> overlapping = List.of(new Span(540, 720), new Span(480, 541));
    assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, overlapping)))
        .hasMessageContaining("08:00-09:01 and 09:00-12:00");
  }

  /** Monday to Friday, 08:00 to 12:00 and 13:00 to 17:00. */
  static WeeklyHours office() {
    List<Span> day = List.of(new Span(13 * 60, 17 * 60), new Span(8 * 60, 12 * 60));
    return new WeeklyHours(
        Map.of(
            DayOfWeek.MONDAY, day,
            DayOfWeek.TUESDAY, day,
            DayOfWeek.WEDNESDAY, day,
            DayOfWeek.THURSDAY, day,
            DayOfWeek.FRIDAY, day));
  }

  private static WorkingTime hours(Map<LocalDate, String> holidays) {
    return new WorkingTime(BERLIN, office(), holidays);
  }

  private static Absence off(WorkingTime unit, String moment) {
    Stretch stretch = unit.at(berlin(moment));
    assertThat(stretch.working()).isFalse();
    return new Absence(stretch.from(), stretch.until(), stretch.holiday(), null);
  }

  private static Absence rest(String since, @Nullable String until) {
    return new Absence(berlin(since), until == null ? null : berlin(until), null, null);
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
