package org.understudy.war.availability;

import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.Timetable;
import org.understudy.availability.WeeklyHours;
import org.understudy.availability.WorkingTime;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentProfile.HoursFrom;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.TeamHours;

/** The timetables of all agents for one state of directory and settings; each is made once. */
public final class Timetables {

  private final Map<AgentId, Directory.Person> people = new HashMap<>();
  private final List<Directory.Team> teams;
  private final Map<AgentId, AgentSettings> agents;
  private final Map<TeamId, TeamHours> teamHours;
  private final ZoneId zone;
  private final Year year;
  private final Map<TeamId, Map<AgentId, Timetable>> byTeam = new ConcurrentHashMap<>();
  private final Map<AgentId, Timetable> overall = new ConcurrentHashMap<>();

  /** Members of a team share one answer, and remember it together. */
  private final Map<Place, List<WorkingTime>> shared = new ConcurrentHashMap<>();

  private record Place(TeamId team, @Nullable String holidays) {}

  /**
   * @param zone for those without one
   * @param year around which holidays are known
   */
  public Timetables(
      Directory directory,
      Map<AgentId, AgentSettings> agents,
      Map<TeamId, TeamHours> teamHours,
      ZoneId zone,
      Year year) {
    directory.people().forEach(person -> people.put(person.id(), person));
    this.teams = directory.teams();
    this.agents = agents;
    this.teamHours = teamHours;
    this.zone = zone;
    this.year = year;
  }

  /** When an agent is away for conversations of one team. */
  public Timetable of(AgentId agent, TeamId team) {
    return byTeam
        .computeIfAbsent(team, id -> new ConcurrentHashMap<>())
        .computeIfAbsent(agent, id -> timetable(id, hours(id, team)));
  }

  /** When an agent is away altogether: with hours of teams, when all of his teams rest. */
  public Timetable of(AgentId agent) {
    return overall.computeIfAbsent(agent, id -> timetable(id, hours(id)));
  }

  /** False when the account is disabled, or nobody knows the agent any more. */
  public boolean isEnabled(AgentId agent) {
    Directory.Person person = people.get(agent);
    return person != null && person.enabled();
  }

  /** The team's own hours; empty for around the clock. */
  public List<WorkingTime> hoursOf(TeamId team) {
    return teamHours(team, null);
  }

  Year year() {
    return year;
  }

  private Timetable timetable(AgentId agent, List<WorkingTime> hours) {
    AgentSettings settings = agents.get(agent);
    List<AwayTime> away = settings == null ? new ArrayList<>() : settings.away();
    Directory.Person person = people.get(agent);
    if (person != null && person.outOfOffice() != null) {
      away.add(new AwayTime(Source.OUT_OF_OFFICE, person.outOfOffice()));
    }
    return away.isEmpty() && hours.isEmpty() ? Timetable.ALWAYS_THERE : new Timetable(away, hours);
  }

  private List<WorkingTime> hours(AgentId agent, TeamId team) {
    AgentProfile profile = profile(agent);
    return switch (profile.hoursFrom()) {
      case TEAM -> teamHours(team, profile.holidays());
      case OWN, NONE -> ownHours(agent, profile);
    };
  }

  private List<WorkingTime> hours(AgentId agent) {
    AgentProfile profile = profile(agent);
    if (profile.hoursFrom() != HoursFrom.TEAM) {
      return ownHours(agent, profile);
    }
    List<WorkingTime> all = new ArrayList<>();
    for (Directory.Team team : teams) {
      if (team.mayOwn().contains(agent)) {
        List<WorkingTime> hours = teamHours(team.id(), profile.holidays());
        if (hours.isEmpty()) {
          return List.of();
        }
        all.addAll(hours);
      }
    }
    return all;
  }

  private List<WorkingTime> ownHours(AgentId agent, AgentProfile profile) {
    WeeklyHours own = profile.hoursFrom() == HoursFrom.OWN ? profile.hours() : null;
    Directory.Person person = people.get(agent);
    ZoneId known = person == null ? null : person.zone();
    ZoneId usual = Objects.requireNonNullElse(known, zone);
    return hours(own, Objects.requireNonNullElse(profile.zone(), usual), profile.holidays());
  }

  private List<WorkingTime> teamHours(TeamId team, @Nullable String ownHolidays) {
    return shared.computeIfAbsent(
        new Place(team, ownHolidays),
        place -> {
          TeamHours hours = teamHours.getOrDefault(team, TeamHours.UNTOUCHED);
          return hours(
              hours.hours(),
              Objects.requireNonNullElse(hours.zone(), zone),
              ownHolidays == null ? hours.holidays() : ownHolidays);
        });
  }

  /** Without any hours but with holidays: around the clock on all other days. */
  private List<WorkingTime> hours(
      @Nullable WeeklyHours weekly, ZoneId in, @Nullable String holidays) {
    if (weekly == null && holidays == null) {
      return List.of();
    }
    WeeklyHours hours = Objects.requireNonNullElse(weekly, WeeklyHours.ALWAYS);
    return List.of(new WorkingTime(in, hours, Holidays.of(holidays, year)));
  }

  private AgentProfile profile(AgentId agent) {
    AgentSettings settings = agents.get(agent);
    return settings == null ? AgentProfile.UNTOUCHED : settings.profile();
  }
}
