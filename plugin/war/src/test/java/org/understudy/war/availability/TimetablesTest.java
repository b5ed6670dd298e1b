package org.understudy.war.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.WeeklyHours;
import org.understudy.availability.WeeklyHours.Span;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentProfile.HoursFrom;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.TeamHours;

/** A4: which working hours and holidays count for whom. */
class TimetablesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final AgentId JOHN = new AgentId("3");
  private static final TeamId SUPPORT = new TeamId("5");
  private static final TeamId SALES = new TeamId("6");
  private static final WeeklyHours MORNING = daily(8, 12);
  private static final WeeklyHours EVENING = daily(18, 22);

  private final Map<AgentId, AgentSettings> agents = new HashMap<>();
  private final Map<TeamId, TeamHours> teams = new HashMap<>();

  @Test
  void shouldLetTheHoursOfTheTeamCountUnlessTheAgentHasHisOwn_A4() {
    teams.put(SUPPORT, new TeamHours(MORNING, null, null));

    assertThat(away(SUPPORT, "2026-11-23T13:00")).containsExactly(Source.HOURS);
    assertThat(away(SALES, "2026-11-23T13:00")).isEmpty();
    profile(HoursFrom.OWN, EVENING, BERLIN, null);
    assertThat(away(SUPPORT, "2026-11-23T09:00")).containsExactly(Source.HOURS);
    assertThat(away(SUPPORT, "2026-11-23T19:00")).isEmpty();
    profile(HoursFrom.NONE, EVENING, null, null);
    assertThat(away(SUPPORT, "2026-11-23T13:00")).isEmpty();
  }

  @Test
  void shouldBeAwayAltogetherOnlyWhenAllTeamsRest_A4() {
    teams.put(SUPPORT, new TeamHours(MORNING, null, null));
    assertThat(timetables().of(JOHN).away(berlin("2026-11-23T13:00"))).isEmpty();

    teams.put(SALES, new TeamHours(EVENING, null, null));

    assertThat(timetables().of(JOHN).away(berlin("2026-11-23T13:00"))).hasSize(1);
    assertThat(timetables().of(JOHN).away(berlin("2026-11-23T19:00"))).isEmpty();
  }

  @Test
  void shouldMeanHoursInTheZoneOfWhomTheyBelongTo_A4() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    teams.put(SUPPORT, new TeamHours(MORNING, tokyo, null));

    assertThat(away(SUPPORT, "2026-11-23T01:00")).isEmpty();
    // His own hours are meant in the zone that the helpdesk knows of him: New York.
    profile(HoursFrom.OWN, MORNING, null, null);
    assertThat(away(SUPPORT, "2026-11-23T15:00")).isEmpty();
    profile(HoursFrom.OWN, MORNING, tokyo, null);
    assertThat(away(SUPPORT, "2026-11-23T01:00")).isEmpty();
  }

  @Test
  void shouldRestOnThePublicHolidaysOfTheRegion_A4() {
    teams.put(SUPPORT, new TeamHours(null, null, "de"));

    // Epiphany is a holiday in Bavaria, not in all of Germany.
    assertThat(away(SUPPORT, "2026-12-25T10:00")).containsExactly(Source.HOURS);
    assertThat(away(SUPPORT, "2027-01-06T10:00")).isEmpty();
    profile(HoursFrom.TEAM, null, null, "de-by");
    assertThat(away(SUPPORT, "2027-01-06T10:00")).containsExactly(Source.HOURS);
    assertThat(Holidays.of("de", Year.of(2026)))
        .containsEntry(LocalDate.of(2026, 12, 25), "1st Christmas day")
        .doesNotContainKey(LocalDate.of(2026, 12, 24));
  }

  @Test
  void shouldJoinEverySource_A4_A6() {
    Absence calendar =
        new Absence(berlin("2026-11-23T10:00"), berlin("2026-11-23T11:00"), null, null);
    Absence status = new Absence(berlin("2026-11-23T10:30"), null, null, null);
    BusyTimes.Time time = new BusyTimes.Time(calendar.since(), berlin("2026-11-23T11:00"));
    agents.put(
        JOHN,
        new AgentSettings(
            new AgentStatus(JOHN, status, 1, null, null),
            AgentProfile.UNTOUCHED,
            List.of(),
            new BusyTimes(1, List.of(time)),
            null));

    assertThat(away(SUPPORT, "2026-11-23T10:15")).contains(Source.CALENDAR);
    assertThat(away(SUPPORT, "2026-11-23T10:45")).containsExactly(Source.STATUS, Source.CALENDAR);
  }

  private void profile(
      HoursFrom from,
      @Nullable WeeklyHours hours,
      @Nullable ZoneId zone,
      @Nullable String holidays) {
    agents.put(
        JOHN,
        new AgentSettings(
            AgentStatus.untouched(JOHN),
            new AgentProfile(from, hours, zone, holidays, null, Map.of()),
            List.of(),
            BusyTimes.NONE,
            null));
  }

  private List<Source> away(TeamId team, String moment) {
    return timetables().of(JOHN, team).away(berlin(moment)).stream().map(AwayTime::source).toList();
  }

  private Timetables timetables() {
    Directory.Person john =
        new Directory.Person(
            JOHN,
            "john",
            "John",
            "John Miller",
            "",
            true,
            ZoneId.of("America/New_York"),
            null,
            null);
    List<Directory.Team> known =
        Stream.of(SUPPORT, SALES)
            .map(team -> new Directory.Team(team, "Team " + team, true, Set.of(JOHN)))
            .toList();
    return new Timetables(
        new Directory(List.of(john), known), agents, teams, BERLIN, Year.of(2026));
  }

  private static WeeklyHours daily(int from, int to) {
    Map<DayOfWeek, List<Span>> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(new Span(from * 60, to * 60)));
    }
    return new WeeklyHours(days);
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
