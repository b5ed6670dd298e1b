package org.understudy.war.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.availability.Coverage.Gap;
import org.understudy.availability.StandIns.Line;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.CoverageReport.TeamGaps;
import org.understudy.war.availability.CoverageReport.Unattended;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.PlannedAbsence;

/** A7: what an absence leaves without anybody, by team and by customer. */
class CoverageCheckTest {

  private static final Instant FROM = Instant.parse("2026-12-24T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-12-27T00:00:00Z");
  private static final Instant MIDDLE = Instant.parse("2026-12-25T00:00:00Z");
  private static final AgentId ADA = new AgentId("3");
  private static final AgentId BEN = new AgentId("7");
  private static final AgentId CLEO = new AgentId("9");
  private static final TeamId SUPPORT = new TeamId("5");
  private static final Absence FIRST_DAY = new Absence(FROM, MIDDLE, "Holiday", null);

  private final Map<AgentId, AgentSettings> agents = new HashMap<>();
  private final Set<AgentId> disabled = new HashSet<>();

  @Test
  void shouldTellWhichTeamsAndCustomersAnAbsenceLeavesAlone_A7() {
    planned(BEN, FIRST_DAY);
    List<Line> customers =
        List.of(
            new Line("Acme", List.of(ADA, BEN)),
            new Line("Initech", List.of(ADA, CLEO)),
            new Line("Hooli", List.of(ADA)));

    CoverageReport report =
        check(customers, ADA, BEN).with(ADA, new Absence(FROM, UNTIL, null, null));

    assertThat(report.teams())
        .containsExactly(new TeamGaps(SUPPORT, List.of(new Gap(FROM, MIDDLE, 0))));
    assertThat(report.customers()).isEqualTo(3);
    assertThat(report.unattended())
        .containsExactly(
            new Unattended("Acme", List.of(new Gap(FROM, MIDDLE, 0))),
            new Unattended("Hooli", List.of(new Gap(FROM, UNTIL, 0))));
  }

  @Test
  void shouldNotBlameAnAbsenceForWhatIsMissingWithoutIt_A7() {
    planned(ADA, new Absence(FROM, null, null, null));
    List<Line> customers = List.of(new Line("Hooli", List.of(ADA)));
    CoverageCheck unit = check(customers, ADA);

    assertThat(unit.report().teams()).hasSize(1);
    assertThat(unit.report().unattended()).hasSize(1);
    assertThat(unit.with(ADA, FIRST_DAY).teams()).isEmpty();
    assertThat(unit.with(ADA, FIRST_DAY).unattended()).isEmpty();
  }

  @Test
  void shouldFindNothingWhereSomebodyStays_A7() {
    assertThat(check(List.of(), ADA, BEN).with(ADA, FIRST_DAY).teams()).isEmpty();
  }

  @Test
  void shouldNotCountOnABackupWhoIsDisabled_A7() {
    disabled.add(BEN);
    CoverageCheck unit = check(List.of(new Line("Acme", List.of(ADA, BEN))), ADA);

    assertThat(unit.report().unattended()).isEmpty();
    assertThat(unit.with(ADA, FIRST_DAY).unattended())
        .containsExactly(new Unattended("Acme", List.of(new Gap(FROM, MIDDLE, 0))));
  }

  @Test
  void shouldTellOfCustomersWhoseOwnPeopleAreAllDisabledOrGone_A7() {
    disabled.add(BEN);
    AgentId gone = new AgentId("99");
    List<Line> customers =
        List.of(new Line("Acme", List.of(BEN, gone)), new Line("Initech", List.of(BEN, ADA)));

    assertThat(check(customers, ADA).report().unattended())
        .containsExactly(new Unattended("Acme", List.of(new Gap(FROM, UNTIL, 0))));
  }

  private void planned(AgentId agent, Absence absence) {
    agents.put(
        agent,
        new AgentSettings(
            AgentStatus.untouched(agent),
            AgentProfile.UNTOUCHED,
            List.of(new PlannedAbsence(UUID.randomUUID(), agent, absence, FROM, "admin")),
            BusyTimes.NONE,
            null));
  }

  private Directory.Person person(AgentId id) {
    return new Directory.Person(
        id, "a" + id, "A", "A", "", !disabled.contains(id), null, null, null);
  }

  private CoverageCheck check(List<Line> customers, AgentId... members) {
    Directory.Team support = new Directory.Team(SUPPORT, "Support", true, Set.of(members));
    List<Directory.Person> people = Stream.of(ADA, BEN, CLEO).map(this::person).toList();
    Timetables timetables =
        new Timetables(
            new Directory(people, List.of(support)),
            agents,
            Map.of(),
            ZoneOffset.UTC,
            Year.of(2026));
    return new CoverageCheck(timetables, List.of(support), customers, FROM, UNTIL, 1);
  }
}
