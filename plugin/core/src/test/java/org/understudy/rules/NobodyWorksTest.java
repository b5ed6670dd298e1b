package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.Timetable;
import org.understudy.availability.WeeklyHours;
import org.understudy.availability.WorkingTime;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.wording.English;

/** Rules that fit only while nobody works. */
class NobodyWorksTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
  private static final AgentId JOHN = new AgentId("3");
  private static final AgentId MARY = new AgentId("12");
  private static final TeamId SUPPORT = new TeamId("5");
  private static final TeamId NIGHT = new TeamId("6");

  private final Staff staff =
      new Staff(
          Map.of(
              JOHN, new Staff.Member("John", true, Set.of()),
              MARY, new Staff.Member("Mary", true, Set.of())),
          Map.of(SUPPORT, Set.of(JOHN), NIGHT, Set.of(MARY)),
          false);
  private final Map<AgentId, Timetable> hours =
      new HashMap<>(Map.of(JOHN, works(8, 16), MARY, works(20, 24)));

  @Test
  void shouldWarnOfARuleForTheNightWhenThePeopleWorkByDay_N4() {
    List<Finding> found = check(rule(toTeam(SUPPORT), time(18, 22, true)));

    assertThat(found).extracting(Finding::rule).containsExactly("r");
    assertThat(found.getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(English.of(found.getFirst().message())).contains("nobody works");
  }

  @Test
  void shouldSayNothingWhenTheyMeetForAMinute_N4() {
    assertThat(check(rule(toTeam(SUPPORT), time(15, 22, true)))).isEmpty();
    assertThat(check(rule(toTeam(SUPPORT), time(16, 22, false)))).isEmpty();
    assertThat(check(rule(toTeam(NIGHT), time(18, 22, true)))).isEmpty();
  }

  @Test
  void shouldWarnOfTheTimeOutsideOfTheHoursToo_N4() {
    assertThat(check(rule(toTeam(SUPPORT), time(8, 16, false)))).hasSize(1);
  }

  @Test
  void shouldLookAtTheStagesToo_N4() {
    Action later =
        new Action.ToTeam(
            SUPPORT,
            Strategy.ROUND_ROBIN,
            false,
            false,
            List.of(new Stage(Duration.ofMinutes(1), new Stage.Reach.AlsoTeam(NIGHT))));

    assertThat(check(rule(later, time(18, 22, true)))).isEmpty();
  }

  @Test
  void shouldLookForThoseOfTheTeamsThatItAsksFor_N4() {
    Condition inSupport = new Condition.TeamIs(Set.of(SUPPORT));

    assertThat(check(rule(toTeam(null), time(18, 22, true), inSupport))).hasSize(1);
    assertThat(check(rule(toTeam(null), time(18, 22, true)))).isEmpty();
  }

  @Test
  void shouldWarnWhenTheOneWhomItNamesIsAwayForLong_N4() {
    hours.put(
        JOHN,
        new Timetable(
            List.of(
                new AwayTime(Source.STATUS, new Absence(MONDAY.minusSeconds(1), null, null, null))),
            List.of()));

    List<Finding> found = check(rule(new Action.ToAgent(JOHN)));

    assertThat(found).extracting(Finding::field).containsExactly("then");
    assertThat(check(rule(new Action.ToAgent(MARY)))).isEmpty();
  }

  @Test
  void shouldSayNothingOfRulesThatLookForNobody_N4() {
    assertThat(check(rule(new Action.Leave(), time(18, 22, true)))).isEmpty();
    assertThat(check(rule(new Action.ToDedicated(), time(18, 22, true)))).isEmpty();
  }

  private List<Finding> check(Rule rule) {
    WorkHours known =
        new WorkHours() {
          @Override
          public Timetable of(AgentId agent, TeamId team) {
            return of(agent);
          }

          @Override
          public Timetable of(AgentId agent) {
            return hours.getOrDefault(agent, Timetable.ALWAYS_THERE);
          }
        };
    Rulebook rulebook = new Rulebook(List.of(rule), Map.of(), List.of(), Backup.OFF);
    return NobodyWorks.of(rulebook, staff, known, MONDAY, Duration.ofDays(28));
  }

  private static Rule rule(Action then, Condition... when) {
    return new Rule("r", "Rule", true, List.of(when), then, null);
  }

  private static Action toTeam(@Nullable TeamId team) {
    return new Action.ToTeam(team, Strategy.ROUND_ROBIN, false, false, List.of());
  }

  private static Condition time(int from, int to, boolean within) {
    return new Condition.TimeIs(ZoneOffset.UTC, weekly(from, to), within);
  }

  private static Timetable works(int from, int to) {
    return new Timetable(
        List.of(), List.of(new WorkingTime(ZoneOffset.UTC, weekly(from, to), Map.of())));
  }

  private static WeeklyHours weekly(int from, int to) {
    Map<DayOfWeek, List<WeeklyHours.Span>> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(new WeeklyHours.Span(from * 60, to * 60)));
    }
    return new WeeklyHours(days);
  }
}
