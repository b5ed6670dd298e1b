package org.understudy.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Signal.Source;

/** A4, A6: absences of all sources and working hours together. */
class TimetableTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkingTime OFFICE =
      new WorkingTime(BERLIN, WorkingTimeTest.office(), Map.of());

  @Test
  void shouldBeBackWhenWorkBeginsAfterAnAbsence_A4_A6() {
    Timetable unit = timetable(away(Source.STATUS, "2026-11-26T09:00", "2026-11-29T18:00"));

    assertThat(back(unit, "2026-11-26T10:00")).isEqualTo(berlin("2026-11-30T08:00"));
    assertThat(unit.away(berlin("2026-11-26T10:00")))
        .extracting(AwayTime::source)
        .containsExactly(Source.STATUS, Source.HOURS);
  }

  @Test
  void shouldFollowAbsencesThatBeginWhileTheAgentIsOff_A6() {
    Timetable unit =
        timetable(
            away(Source.OUT_OF_OFFICE, "2026-11-30T00:00", "2026-12-02T00:00"),
            away(Source.CALENDAR, "2026-12-02T07:30", "2026-12-02T09:00"));

    assertThat(back(unit, "2026-11-27T18:00")).isEqualTo(berlin("2026-12-02T09:00"));
  }

  @Test
  void shouldNotKnowWhenTheAgentIsBackFromAnAbsenceWithoutEnd_A6() {
    Timetable unit = timetable(away(Source.STATUS, "2026-11-28T09:00", null));

    assertThat(unit.away(berlin("2026-11-27T18:00"))).hasSize(2);
    assertThat(back(unit, "2026-11-27T18:00")).isNull();
  }

  @Test
  void shouldSayUntilWhenItsAnswerHolds_A4() {
    Timetable unit = timetable(away(Source.STATUS, "2026-11-27T10:00", "2026-11-27T11:00"));

    assertThat(unit.sameUntil(berlin("2026-11-27T09:00"))).isEqualTo(berlin("2026-11-27T10:00"));
    assertThat(unit.sameUntil(berlin("2026-11-27T10:00"))).isEqualTo(berlin("2026-11-27T11:00"));
    assertThat(unit.sameUntil(berlin("2026-11-27T11:00"))).isEqualTo(berlin("2026-11-27T12:00"));
    assertThat(unit.sameUntil(berlin("2026-11-27T12:00"))).isEqualTo(berlin("2026-11-27T13:00"));
    assertThat(Timetable.ALWAYS_THERE.sameUntil(Instant.EPOCH)).isEqualTo(Instant.MAX);
  }

  @Test
  void shouldBeAtWorkWhenAnyOfSeveralTeamsWorks_A4() {
    WorkingTime tokyo =
        new WorkingTime(ZoneId.of("Asia/Tokyo"), WorkingTimeTest.office(), Map.of());
    Timetable unit = new Timetable(List.of(), List.of(OFFICE, tokyo));

    // 08:00 to 12:00 in Tokyo is 00:00 to 04:00 in Berlin, 13:00 to 17:00 is 05:00 to 09:00.
    assertThat(unit.away(berlin("2026-11-27T03:59"))).isEmpty();
    assertThat(back(unit, "2026-11-27T04:30")).isEqualTo(berlin("2026-11-27T05:00"));
    assertThat(unit.away(berlin("2026-11-27T08:30"))).isEmpty();
    assertThat(back(unit, "2026-11-27T12:30")).isEqualTo(berlin("2026-11-27T13:00"));
  }

  @Test
  void shouldKeepItsHoursWithoutAbsences_A7() {
    Timetable unit = timetable(away(Source.STATUS, "2026-11-26T09:00", null));

    assertThat(unit.hoursOnly().away(berlin("2026-11-27T10:00"))).isEmpty();
    assertThat(unit.hoursOnly().away(berlin("2026-11-27T18:00"))).hasSize(1);
  }

  private static Timetable timetable(AwayTime... times) {
    return new Timetable(List.of(times), List.of(OFFICE));
  }

  private static @Nullable Instant back(Timetable unit, String moment) {
    return Availabilities.backAt(unit.away(berlin(moment)), berlin(moment));
  }

  private static AwayTime away(Source source, String since, @Nullable String until) {
    return new AwayTime(
        source, new Absence(berlin(since), until == null ? null : berlin(until), null, null));
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
