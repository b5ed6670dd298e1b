package org.understudy.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Coverage.Gap;
import org.understudy.availability.Signal.Source;

/** A7: the times in which too few are there. */
class CoverageTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkingTime OFFICE =
      new WorkingTime(BERLIN, WorkingTimeTest.office(), Map.of());
  private static final Instant FROM = berlin("2026-12-21T00:00");
  private static final Instant UNTIL = berlin("2026-12-28T00:00");

  @Test
  void shouldFindTheHoursInWhichNobodyIsThere_A7() {
    Timetable ada = away("2026-12-24T00:00", "2026-12-27T00:00");
    Timetable ben = away("2026-12-24T12:00", "2026-12-25T00:00");

    assertThat(gaps(List.of(ada, ben), 1))
        .containsExactly(new Gap(berlin("2026-12-24T13:00"), berlin("2026-12-24T17:00"), 0));
  }

  @Test
  void shouldCountThoseWhoAreThereWhenMoreAreNeeded_A7() {
    Timetable ada = away("2026-12-24T00:00", "2026-12-25T00:00");
    Timetable ben = new Timetable(List.of(), List.of(OFFICE));

    assertThat(gaps(List.of(ada, ben), 2))
        .containsExactly(
            new Gap(berlin("2026-12-24T08:00"), berlin("2026-12-24T12:00"), 1),
            new Gap(berlin("2026-12-24T13:00"), berlin("2026-12-24T17:00"), 1));
  }

  @Test
  void shouldFindNothingWhereSomebodyIsAlwaysThere_A7() {
    Timetable never = away("2026-12-01T00:00", "2027-01-31T00:00");

    assertThat(gaps(List.of(never, Timetable.ALWAYS_THERE), 1)).isEmpty();
  }

  @Test
  void shouldJoinWhatTouchesAndCutToThePeriod_A7() {
    List<Timetable> expected = List.of(Timetable.ALWAYS_THERE);
    Timetable ada =
        new Timetable(
            List.of(
                time("2026-12-01T00:00", "2026-12-23T00:00"),
                time("2026-12-23T00:00", "2027-01-31T00:00")),
            List.of());

    assertThat(Coverage.gaps(FROM, UNTIL, expected, List.of(ada), 1))
        .containsExactly(new Gap(FROM, UNTIL, 0));
  }

  @Property(tries = 200)
  void shouldAgreeWithCountingEveryHalfHour_A7(
      @ForAll("teams") List<Timetable> team, @ForAll("least") int least) {
    List<Timetable> expected = team.stream().map(Timetable::hoursOnly).toList();

    List<Gap> gaps = Coverage.gaps(FROM, UNTIL, expected, team, least);

    for (Instant moment = FROM; moment.isBefore(UNTIL); moment = moment.plusSeconds(1800)) {
      Instant asked = moment;
      int there = there(team, asked);
      boolean tooFew = there(expected, asked) > 0 && there < least;
      List<Gap> covering =
          gaps.stream()
              .filter(gap -> !asked.isBefore(gap.from()) && asked.isBefore(gap.until()))
              .toList();
      assertThat(covering).as("at %s", asked).hasSize(tooFew ? 1 : 0);
      covering.forEach(gap -> assertThat(gap.there()).isEqualTo(there));
    }
  }

  @Provide
  Arbitrary<Integer> least() {
    return Arbitraries.integers().between(1, 3);
  }

  @Provide
  Arbitrary<List<Timetable>> teams() {
    Arbitrary<AwayTime> times =
        Combinators.combine(
                Arbitraries.integers().between(-20, 340), Arbitraries.integers().between(1, 100))
            .as(
                (start, length) ->
                    new AwayTime(
                        Source.STATUS,
                        new Absence(halfHours(start), halfHours(start + length), null, null)));
    return Combinators.combine(times.list().ofMaxSize(3), Arbitraries.of(true, false))
        .as((away, hours) -> new Timetable(away, hours ? List.of(OFFICE) : List.of()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Instant halfHours(int count) {
    return FROM.plus(Duration.ofMinutes(30L * count));
  }

  private static int there(List<Timetable> team, Instant moment) {
    List<Timetable> there = new ArrayList<>(team);
    there.removeIf(person -> !person.covering(moment).isEmpty());
    return there.size();
  }

  private static List<Gap> gaps(List<Timetable> people, int least) {
    List<Timetable> expected = List.of(new Timetable(List.of(), List.of(OFFICE)));
    return Coverage.gaps(FROM, UNTIL, expected, people, least);
  }

  private static Timetable away(String since, String until) {
    return new Timetable(List.of(time(since, until)), List.of(OFFICE));
  }

  private static AwayTime time(String since, String until) {
    return new AwayTime(Source.STATUS, new Absence(berlin(since), berlin(until), null, null));
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
