package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.availability.Timetable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Deputies;
import org.understudy.rules.DeputyChecks;
import org.understudy.rules.Finding;
import org.understudy.rules.NobodyWorks;
import org.understudy.rules.RuleChecks;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Staff;
import org.understudy.rules.WorkHours;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.availability.Timetables;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Checks rules against the people, skills and backups of now (N4). */
@ApplicationScoped
public class RulebookChecks {

  /** Somebody who is on holiday is no mistake. */
  private static final Duration AHEAD = Duration.ofDays(28);

  @Inject private Agents agents;
  @Inject private Timekeeper timekeeper;
  @Inject private Clock clock;
  @Inject private DeputyStore deputies;

  List<Finding> of(Rulebook rulebook, HostView host) {
    Staff staff = staff(host);
    List<Finding> findings = new ArrayList<>(RuleChecks.of(rulebook, deputies.all(), staff));
    Timetables timetables = timekeeper.timetables(host.directory());
    WorkHours hours =
        new WorkHours() {
          @Override
          public Timetable of(AgentId agent, TeamId team) {
            return timetables.of(agent, team);
          }

          @Override
          public Timetable of(AgentId agent) {
            return timetables.of(agent);
          }
        };
    findings.addAll(NobodyWorks.of(rulebook, staff, hours, clock.instant(), AHEAD));
    return findings;
  }

  List<Finding> of(Deputies all, HostView host) {
    return DeputyChecks.of(all, staff(host));
  }

  /**
   * @throws Refused naming every error; warnings do not stand in the way
   */
  void refuseErrors(Rulebook rulebook, HostView host) {
    List<Violation> errors =
        of(rulebook, host).stream()
            .filter(found -> found.severity() == Finding.Severity.ERROR)
            .map(
                found ->
                    new Violation(
                        found.rule() == null
                            ? found.field()
                            : "rules[" + found.rule() + "]." + found.field(),
                        host.say(found.message())))
            .toList();
    if (!errors.isEmpty()) {
      throw new Refused(
          ProblemType.INVALID_RULES,
          "These rules cannot be published. Nothing was changed.",
          errors);
    }
  }

  private Staff staff(HostView host) {
    Map<AgentId, AgentSettings> settings = agents.all();
    Map<AgentId, Staff.Member> people = new HashMap<>();
    host.people()
        .forEach(
            person -> {
              AgentSettings own =
                  settings.getOrDefault(person.id(), AgentSettings.untouched(person.id()));
              people.put(
                  person.id(),
                  new Staff.Member(person.fullName(), person.enabled(), own.skills(person)));
            });
    Map<TeamId, Set<AgentId>> teams = new HashMap<>();
    host.teams().forEach(team -> teams.put(team.id(), team.mayOwn()));
    return new Staff(people, teams, host.directory().nobodyJoins());
  }
}
