package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.understudy.availability.Absence;
import org.understudy.availability.StandIns;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.CoverageCheck;
import org.understudy.war.availability.Timekeeper;

/** Puts coverage checks together (A7). */
@ApplicationScoped
public class CoverageChecks {

  @Inject private Timekeeper timekeeper;

  /** Whoever knows of customers with people of their own. */
  @Inject private Instance<StandIns> standIns;

  /** Of some teams and all customers. */
  CoverageCheck of(
      HostView host, List<Directory.Team> teams, Instant from, Instant until, int least) {
    return new CoverageCheck(
        timekeeper.timetables(host.directory()), teams, lines(), from, until, least);
  }

  /** Of the teams and customers whom an agent's absence concerns, and what it makes worse. */
  CoverageRepresentation ofAbsence(
      HostView host, AgentId agent, Absence absence, Instant from, Instant until) {
    CoverageCheck check =
        new CoverageCheck(
            timekeeper.timetables(host.directory()),
            host.teams().stream()
                .filter(team -> team.enabled() && team.mayOwn().contains(agent))
                .toList(),
            lines().stream().filter(line -> line.agents().contains(agent)).toList(),
            from,
            until,
            1);
    return CoverageRepresentation.of(check, check.with(agent, absence), host);
  }

  private List<StandIns.Line> lines() {
    return standIns.stream().flatMap(known -> known.lines().stream()).toList();
  }
}
