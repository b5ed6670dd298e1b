package org.understudy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.understudy.rules.RulesFixture.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.Timetable;
import org.understudy.availability.WeeklyHours;
import org.understudy.availability.WorkingTime;
import org.understudy.fairness.Share;
import org.understudy.rules.Strategy;

/** What rules would have made of the past. */
class SimulationTest {

  private final PastFixture unit = new PastFixture();

  @Test
  void shouldShareWorkAsRoundRobinDoes_N3() {
    unit.agents("3", "7", "12");
    for (int i = 0; i < 30; i++) {
      unit.created(i, i + 5);
    }

    Figures figures = unit.under(rules().build());

    assertThat(figures.counts().assigned()).isEqualTo(30);
    assertThat(figures.teams().getFirst().shares()).extracting(Share::got).containsOnly(10L);
    assertThat(figures.teams().getFirst().fairness().spread()).isCloseTo(0, within(1e-9));
    assertThat(figures.waits()).isEqualTo(Waits.NONE);
  }

  @Test
  void shouldLetWhoIsAwayHaveNothingAndExpectNothingOfHim_N3_N7() {
    unit.agents("3").agent("7", away());
    unit.created(1, null).created(2, null);

    Figures.OfTeam team = unit.under(rules().build()).teams().getFirst();

    assertThat(team.shares()).extracting(share -> share.agent().value()).containsExactly("3");
    assertThat(team.fairness().jain()).isEqualTo(1);
  }

  @Test
  void shouldWaitForRoomUntilSomethingIsClosed_N3() {
    unit.agents("3").created(0, 30).created(10, 60).created(70, null);

    Figures figures = unit.under(rules().capacity(1).build());

    assertThat(figures.counts()).isEqualTo(new Figures.Counts(3, 0, 0, 0, 1, 0));
    assertThat(figures.waits().longest()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void shouldWaitForTheHoursToBegin_N3() {
    WeeklyHours mornings =
        new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(new WeeklyHours.Span(8 * 60, 12 * 60))));
    unit.agent(
        "3",
        new Timetable(List.of(), List.of(new WorkingTime(ZoneOffset.UTC, mornings, Map.of()))));
    unit.created(6 * 60, null);

    Figures figures = unit.under(rules().build());

    assertThat(figures.waits().half()).isEqualTo(Duration.ofHours(2));
    assertThat(figures.counts().waited()).isEqualTo(1);
  }

  @Test
  void shouldCountWhatNobodyWouldHaveTaken_N3() {
    unit.agent("3", away()).created(1, 20).created(2, null);

    assertThat(unit.under(rules().build()).counts())
        .isEqualTo(new Figures.Counts(0, 0, 0, 0, 2, 2));
  }

  @Test
  void shouldMoveReopenedOnesOfAnAbsentOwnerOnlyUnderRulesThatSaySo_N3() {
    unit.agent("3", away()).agents("7").reopened(5, 10, "3");

    assertThat(unit.under(rules().build()).counts())
        .isEqualTo(new Figures.Counts(1, 1, 0, 0, 0, 0));
    assertThat(unit.under(rules().reassignOff().build()).counts())
        .isEqualTo(new Figures.Counts(0, 0, 1, 0, 0, 0));
  }

  @Test
  void shouldLetTheOwnerBeTheOneWhomTheRulesHadChosen_N3() {
    unit.agents("3", "7").createdAndReopened(1, 2, 3, "7");

    // The first turn is that of the smaller id, whoever had it in fact.
    Figures.OfTeam team = unit.under(rules().build()).teams().getFirst();

    assertThat(team.counts()).isEqualTo(new Figures.Counts(1, 0, 1, 0, 0, 0));
    assertThat(team.shares()).filteredOn(share -> share.got() == 1).hasSize(1);
    assertThat(team.openings()).isEqualTo(2);
  }

  @Test
  void shouldLeaveNewOnesWhereAgentsPick_N3() {
    unit.agents("3").created(1, null);

    assertThat(unit.under(rules().agentsPick().build()).counts().left()).isEqualTo(1);
  }

  @Test
  void shouldTakeWorkOfBeforeForWorkThatSomebodyHas_N3() {
    unit.agents("3", "7").reopened(-60, null, "3").created(5, null);

    Figures figures = unit.under(rules().strategy(Strategy.LEAST_OPEN).build());

    assertThat(figures.openings()).isEqualTo(1);
    assertThat(figures.teams().getFirst().shares())
        .filteredOn(share -> share.got() == 1)
        .extracting(share -> share.agent().value())
        .containsExactly("7");
  }

  @Test
  void shouldComeToTheSameResultAgain_N3() {
    made(500);

    assertThat(unit.under(rules().capacity(3).build()))
        .isEqualTo(unit.under(rules().capacity(3).build()));
  }

  /** The figure is printed: it is one of the goals. */
  @Test
  void shouldPlayTwentyThousandConversationsUnderTwoRulebooksInTenSeconds_N3() {
    made(20_000);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    // Time of the processor: other work on the machine does not count.
    long begin = threads.getCurrentThreadCpuTime();

    Figures before = unit.under(rules().capacity(20).build());
    Figures after = unit.under(rules().strategy(Strategy.LEAST_OPEN).capacity(20).build());

    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
    System.out.println("20000 conversations under two rulebooks: " + took.toMillis() + " ms");
    assertThat(before.openings()).isEqualTo(after.openings()).isGreaterThan(20_000);
    assertThat(took).isLessThan(Duration.ofSeconds(10));
  }

  /** Forty agents with office hours, and work around the clock. */
  private void made(int conversations) {
    Random random = new Random(42);
    for (int i = 0; i < 40; i++) {
      int start = 6 + i % 6;
      WeeklyHours.Span span = new WeeklyHours.Span(start * 60, (start + 8) * 60);
      Map<DayOfWeek, List<WeeklyHours.Span>> days = new EnumMap<>(DayOfWeek.class);
      for (int day = 1; day <= 5; day++) {
        days.put(DayOfWeek.of(1 + (day + i) % 7), List.of(span));
      }
      unit.agent(
          String.valueOf(10 + i),
          new Timetable(
              List.of(),
              List.of(new WorkingTime(ZoneOffset.UTC, new WeeklyHours(days), Map.of()))));
    }
    int minutes = (int) Duration.ofDays(28).toMinutes();
    for (int i = 0; i < conversations; i++) {
      int at = random.nextInt(minutes);
      int closed = at + 30 + random.nextInt(600);
      if (i % 4 == 0) {
        unit.createdAndReopened(at, closed, closed + random.nextInt(3000), "11");
      } else {
        unit.created(at, closed);
      }
    }
  }

  private static Timetable away() {
    Absence always = new Absence(PastFixture.FROM.minusSeconds(60), null, null, null);
    return new Timetable(List.of(new AwayTime(Source.STATUS, always)), List.of());
  }
}
