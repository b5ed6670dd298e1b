package org.understudy.war.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.understudy.availability.Absence;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Coverage;
import org.understudy.availability.Coverage.Gap;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.StandIns;
import org.understudy.availability.Timetable;
import org.understudy.availability.WorkingTime;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.CoverageReport.TeamGaps;
import org.understudy.war.availability.CoverageReport.Unattended;

/**
 * Looks for times in which too few people are there (A7).
 *
 * @param from start of the period, inclusive
 * @param until its end, exclusive
 * @param least how many have to be there in each team
 */
public record CoverageCheck(
    Timetables timetables,
    List<Directory.Team> teams,
    List<StandIns.Line> customers,
    Instant from,
    Instant until,
    int least) {

  /** As it is planned now. */
  public CoverageReport report() {
    return report(timetables::of, timetables::of);
  }

  /** What one absence more would make worse. */
  public CoverageReport with(AgentId agent, Absence absence) {
    AwayTime away = new AwayTime(Source.STATUS, absence);
    CoverageReport then =
        report(
            (id, team) -> plus(timetables.of(id, team), id.equals(agent), away),
            id -> plus(timetables.of(id), id.equals(agent), away));
    return then.without(report());
  }

  private CoverageReport report(
      BiFunction<AgentId, TeamId, Timetable> inTeam, Function<AgentId, Timetable> altogether) {
    List<TeamGaps> tooFew = new ArrayList<>();
    for (Directory.Team team : teams) {
      List<Timetable> people =
          team.mayOwn().stream().map(id -> inTeam.apply(id, team.id())).toList();
      List<Gap> gaps = gaps(timetables.hoursOf(team.id()), people, people, least);
      if (!gaps.isEmpty()) {
        tooFew.add(new TeamGaps(team.id(), gaps));
      }
    }
    List<Unattended> unattended = new ArrayList<>();
    for (StandIns.Line line : customers) {
      List<Gap> gaps = gaps(line, altogether);
      if (!gaps.isEmpty()) {
        unattended.add(new Unattended(line.customer(), gaps));
      }
    }
    return new CoverageReport(tooFew, customers.size(), unattended);
  }

  /** Teams name only enabled people; a line names whomever somebody has chosen once. */
  private List<Gap> gaps(StandIns.Line line, Function<AgentId, Timetable> altogether) {
    List<Timetable> chosen = line.agents().stream().map(altogether).toList();
    List<Timetable> enabled =
        line.agents().stream().filter(timetables::isEnabled).map(altogether).toList();
    // Where nobody is left, the hours of those who were chosen still say when somebody has to be.
    return gaps(List.of(), enabled.isEmpty() ? chosen : enabled, enabled, 1);
  }

  /**
   * Without hours of their own, people are expected whenever they would be without absences.
   *
   * @param staff whose hours count then
   * @param people who may be there
   */
  private List<Gap> gaps(
      List<WorkingTime> hours, List<Timetable> staff, List<Timetable> people, int needed) {
    List<Timetable> expected =
        hours.isEmpty()
            ? staff.stream().map(Timetable::hoursOnly).toList()
            : List.of(new Timetable(List.of(), hours));
    return Coverage.gaps(from, until, expected, people, needed);
  }

  private static Timetable plus(Timetable timetable, boolean concerned, AwayTime away) {
    return concerned ? timetable.with(away) : timetable;
  }
}
