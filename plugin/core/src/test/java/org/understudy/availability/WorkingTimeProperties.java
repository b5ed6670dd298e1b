package org.understudy.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.understudy.availability.WeeklyHours.Span;

/** A4: what holds for all hours and zones, seen against a clock that is read minute by minute. */
class WorkingTimeProperties {

  private static final Duration SCANNED = Duration.ofDays(9);

  /** Each has clock changes near the moments that are asked for; the last ones odd ones. */
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "America/Havana",
          "Africa/Casablanca",
          "America/St_Johns",
          "Pacific/Apia",
          "Asia/Kathmandu",
          "UTC");

  record Hours(ZoneId zone, WeeklyHours weekly, Set<LocalDate> holidays) {

    WorkingTime workingTime() {
      Map<LocalDate, String> named = new java.util.HashMap<>();
      holidays.forEach(day -> named.put(day, "Holiday"));
      return new WorkingTime(zone, weekly, named);
    }

    /** What a person would say who looks at a clock on the wall. */
    boolean naive(Instant moment) {
      ZonedDateTime local = moment.atZone(zone);
      int minute = local.getHour() * 60 + local.getMinute();
      return !holidays.contains(local.toLocalDate())
          && weekly.on(local.getDayOfWeek()).stream()
              .anyMatch(span -> span.from() <= minute && minute < span.to());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void shouldAgreeWithTheClockOnTheWall_A4(
      @ForAll("hours") Hours hours, @ForAll("moments") Instant moment) {
    Stretch stretch = hours.workingTime().at(moment);

    assertThat(stretch.covers(moment)).isTrue();
    assertThat(stretch.working()).isEqualTo(hours.naive(moment));
    Instant from = later(stretch.from(), moment.minus(SCANNED));
    Instant until =
        stretch.until() == null
            ? moment.plus(SCANNED)
            : earlier(stretch.until(), moment.plus(SCANNED));
    for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
      assertThat(hours.naive(minute)).as("at %s", minute).isEqualTo(stretch.working());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void shouldFindTheVeryEdgesOfTimeOff_A4(
      @ForAll("hours") Hours hours, @ForAll("moments") Instant moment) {
    Stretch stretch = hours.workingTime().at(moment);

    if (!stretch.working() && stretch.until() != null) {
      assertThat(hours.naive(stretch.until())).isTrue();
      assertThat(hours.naive(stretch.until().minusSeconds(60))).isFalse();
    }
    if (!stretch.working() && stretch.from().isAfter(moment.minus(Duration.ofDays(366)))) {
      assertThat(hours.naive(stretch.from())).isFalse();
      assertThat(hours.naive(stretch.from().minusSeconds(60))).isTrue();
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void shouldAnswerTheSameWhateverWasAskedBefore_A4(
      @ForAll("hours") Hours hours,
      @ForAll("moments") Instant one,
      @ForAll("moments") Instant two) {
    WorkingTime used = hours.workingTime();
    used.at(one);

    Stretch stretch = used.at(two);

    assertThat(stretch.working()).isEqualTo(hours.naive(two));
    assertThat(stretch.covers(two)).isTrue();
  }

  @Provide
  Arbitrary<Instant> moments() {
    // Around the clock changes of a year, in whole minutes.
    return Arbitraries.of(
            "2026-03-08T07:00:00Z",
            "2026-03-29T01:00:00Z",
            "2026-04-04T15:00:00Z",
            "2026-10-03T15:30:00Z",
            "2026-10-25T01:00:00Z",
            "2026-11-01T05:00:00Z",
            "2011-12-30T10:00:00Z",
            "2026-07-01T00:00:00Z")
        .flatMap(
            around ->
                Arbitraries.integers()
                    .between(-4 * 24 * 60, 4 * 24 * 60)
                    .map(minutes -> Instant.parse(around).plusSeconds(60L * minutes)));
  }

  @Provide
  Arbitrary<Hours> hours() {
    Arbitrary<Set<LocalDate>> holidays =
        Arbitraries.of("2026-03-29", "2026-10-25", "2026-11-02", "2026-04-05", "2011-12-31")
            .map(LocalDate::parse)
            .set()
            .ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(ZONES).map(ZoneId::of), days().list().ofSize(7), holidays)
        .as((zone, days, free) -> new Hours(zone, weekly(days), free));
  }

  private static WeeklyHours weekly(List<List<Span>> days) {
    Map<DayOfWeek, List<Span>> weekly = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      weekly.put(day, days.get(day.ordinal()));
    }
    return new WeeklyHours(weekly);
  }

  /** Often free, often with work around midnight and the hours that clock changes touch. */
  private static Arbitrary<List<Span>> days() {
    return Arbitraries.of(0, 1, 30, 60, 90, 120, 150, 180, 240, 480, 720, 1020, 1380, 1439, 1440)
        .set()
        .ofMaxSize(4)
        .map(
            edges -> {
              List<Integer> sorted = edges.stream().sorted().toList();
              List<Span> spans = new ArrayList<>();
              for (int i = 0; i + 1 < sorted.size(); i += 2) {
                spans.add(new Span(sorted.get(i), sorted.get(i + 1)));
              }
              return List.copyOf(spans);
            });
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
