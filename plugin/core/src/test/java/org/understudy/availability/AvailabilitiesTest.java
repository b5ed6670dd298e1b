package org.understudy.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Signal.Source;
import org.understudy.wording.English;

/** A1 to A4: who is there; A6: which signal said what. */
class AvailabilitiesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration GRACE = Duration.ofMinutes(5);

  @Test
  void shouldSayWhatEverySourceSaysOfAnActiveAgent_A6() {
    Availability unit = of(null, null, true, NOW.minusSeconds(90));

    assertThat(unit.absent()).isFalse();
    assertThat(unit.online()).isTrue();
    assertThat(unit.backAt()).isNull();
    assertThat(unit.signals())
        .extracting(
            Signal::source, Signal::available, signal -> English.of(signal.detail()), Signal::until)
        .containsExactly(
            tuple(Source.STATUS, true, "Active.", null),
            tuple(Source.OUT_OF_OFFICE, true, "Not out of office.", null),
            tuple(Source.CALENDAR, true, "Nothing in the calendar.", null),
            tuple(Source.HOURS, true, "No working hours are set.", null),
            tuple(Source.ACCOUNT, true, "The account is enabled.", null),
            tuple(Source.PRESENCE, true, "Online: last seen 1 minute ago.", NOW.plusSeconds(210)));
  }

  @Test
  void shouldCountAnOwnStatusAndEndItByItself_A1() {
    Instant end = NOW.plusSeconds(1);
    Absence lunch = new Absence(NOW.minusSeconds(60), end, "lunch", null);

    Availability during = of(lunch, null, true, null);

    assertThat(during.absent()).isTrue();
    assertThat(during.backAt()).isEqualTo(end);
    assertSays(during.signals().getFirst(), Source.STATUS, false, "Absent: lunch.", end);
    Availability after = Availabilities.of(timetable(lunch, null), true, null, end, GRACE);
    assertThat(after.absent()).isFalse();
    assertThat(English.of(after.signals().getFirst().detail())).isEqualTo("Active.");
  }

  @Test
  void shouldCountOutOfOfficeDatesAndADisabledAccount_A2() {
    Absence openEnd = new Absence(NOW, null, null, null);

    Availability away = of(null, openEnd, true, NOW);
    Availability disabled = of(null, absence(-1, 1), false, NOW);

    assertThat(away.absent()).isTrue();
    assertThat(away.backAt()).isNull();
    assertThat(English.of(away.signals().get(1).detail()))
        .isEqualTo("Out of office, end not known.");
    assertThat(disabled.absent()).isTrue();
    assertThat(disabled.backAt()).isNull();
    assertThat(English.of(disabled.signals().get(4).detail()))
        .isEqualTo("The account is disabled.");
  }

  @Test
  void shouldTellOfAPlannedAbsenceBeforeItBegins_A6() {
    Absence holiday = new Absence(NOW.plusSeconds(60), null, "holiday", null);

    Availability unit = of(holiday, null, true, NOW);

    assertThat(unit.absent()).isFalse();
    assertSays(
        unit.signals().getFirst(),
        Source.STATUS,
        true,
        "Active now; an absence is planned: holiday.",
        holiday.since());
  }

  @Test
  void shouldBeBackWhenTheLatestOfTheAbsencesIsOver_A6() {
    assertThat(backAt(absence(-1, 2), absence(-1, 3))).isEqualTo(NOW.plus(Duration.ofHours(3)));
    assertThat(backAt(absence(-1, 3), absence(-1, 2))).isEqualTo(NOW.plus(Duration.ofHours(3)));
    assertThat(backAt(absence(-1, 2), absence(2, 5))).isEqualTo(NOW.plus(Duration.ofHours(5)));
    assertThat(backAt(absence(-1, 2), absence(3, 5))).isEqualTo(NOW.plus(Duration.ofHours(2)));
    assertThat(backAt(absence(-1, 2), new Absence(NOW, null, null, null))).isNull();
    assertThat(backAt(absence(1, 2), null)).isNull();
  }

  @Test
  void shouldCountAsOnlineWithinTheGraceTime_A3() {
    assertThat(Availabilities.isOnline(NOW.minus(GRACE), NOW, GRACE)).isTrue();
    assertThat(Availabilities.isOnline(NOW.minus(GRACE).minusNanos(1), NOW, GRACE)).isFalse();
    assertThat(Availabilities.isOnline(null, NOW, GRACE)).isFalse();
  }

  @Test
  void shouldSayForHowLongAnAgentHasBeenOffline_A6() {
    assertThat(presence(NOW.minus(Duration.ofMinutes(119))))
        .isEqualTo("Offline: last seen 119 minutes ago.");
    assertThat(presence(NOW.minus(Duration.ofHours(3))))
        .isEqualTo("Offline: last seen 3 hours ago.");
    assertThat(presence(NOW.minus(Duration.ofDays(3)))).isEqualTo("Offline: last seen 3 days ago.");
    assertThat(presence(NOW)).isEqualTo("Online: last seen less than a minute ago.");
    assertThat(presence(null)).isEqualTo("Offline: no session.");
  }

  private static void assertSays(
      Signal signal, Source source, boolean available, String text, @Nullable Instant until) {
    assertThat(English.of(signal.detail())).isEqualTo(text);
    assertThat(signal).isEqualTo(new Signal(source, available, signal.detail(), until));
  }

  private static String presence(@Nullable Instant lastSeen) {
    return English.of(of(null, null, true, lastSeen).signals().getLast().detail());
  }

  private static @Nullable Instant backAt(Absence status, @Nullable Absence outOfOffice) {
    return of(status, outOfOffice, true, NOW).backAt();
  }

  private static Absence absence(int fromHour, int toHour) {
    return new Absence(
        NOW.plus(Duration.ofHours(fromHour)), NOW.plus(Duration.ofHours(toHour)), null, null);
  }

  @Test
  void shouldSayUntilWhenTheWorkingHoursRest_A4_A6() {
    WorkingTime office =
        new WorkingTime(ZoneId.of("Europe/Berlin"), WorkingTimeTest.office(), Map.of());
    Timetable timetable = new Timetable(List.of(), List.of(office));
    Instant sunday = Instant.parse("2026-11-29T09:00:00Z");

    Availability off = Availabilities.of(timetable, true, null, sunday, GRACE);

    assertThat(off.absent()).isTrue();
    assertThat(off.backAt()).isEqualTo(Instant.parse("2026-11-30T07:00:00Z"));
    assertSays(
        off.signals().get(3),
        Source.HOURS,
        false,
        "Outside working hours until Mon, 30 Nov, 07:00 UTC.",
        off.backAt());
    assertThat(
            English.of(
                Availabilities.of(timetable, true, null, NOW, GRACE).signals().get(3).detail()))
        .isEqualTo("Within working hours.");
  }

  @Test
  void shouldTellOfTheCalendar_A4_A6() {
    AwayTime meeting = new AwayTime(Source.CALENDAR, absence(-1, 1));
    Timetable timetable = new Timetable(List.of(meeting), List.of());

    Availability unit = Availabilities.of(timetable, true, NOW, NOW, GRACE);

    assertThat(unit.absent()).isTrue();
    assertThat(English.of(unit.signals().get(2).detail())).isEqualTo("Busy by the calendar.");
  }

  private static Availability of(
      @Nullable Absence status,
      @Nullable Absence outOfOffice,
      boolean enabled,
      @Nullable Instant lastSeen) {
    return Availabilities.of(timetable(status, outOfOffice), enabled, lastSeen, NOW, GRACE);
  }

  private static Timetable timetable(@Nullable Absence status, @Nullable Absence outOfOffice) {
    List<AwayTime> times = new ArrayList<>();
    if (status != null) {
      times.add(new AwayTime(Source.STATUS, status));
    }
    if (outOfOffice != null) {
      times.add(new AwayTime(Source.OUT_OF_OFFICE, outOfOffice));
    }
    return new Timetable(times, List.of());
  }
}
