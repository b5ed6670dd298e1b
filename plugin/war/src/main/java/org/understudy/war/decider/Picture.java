package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.rules.Deputies;
import org.understudy.rules.Rulebook;
import org.understudy.war.availability.Timetables;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.RulebookVersion;
import org.understudy.war.persistence.TeamNotes;
import org.understudy.war.persistence.TeamPull;
import org.understudy.war.persistence.TeamWorkload;

/**
 * People, teams and settings as they are known now. Replaced as a whole when something changed.
 *
 * @param workloads teams without an entry count work as the installation does
 * @param countPending the installation's setting: whether waiting conversations count
 * @param presenceGrace how long after the last request an agent still counts as online
 */
record Picture(
    DirectorySnapshot snapshot,
    Map<AgentId, Directory.Person> people,
    Map<TeamId, Directory.Team> teams,
    Map<AgentId, Set<TeamId>> memberships,
    RulebookVersion rules,
    Deputies deputies,
    Map<AgentId, AgentSettings> agents,
    Timetables timetables,
    Map<TeamId, TeamWorkload> workloads,
    Map<TeamId, TeamPull> pulls,
    Map<TeamId, TeamNotes> notes,
    boolean countPending,
    Duration presenceGrace) {

  static Map<AgentId, Directory.Person> people(Directory directory) {
    Map<AgentId, Directory.Person> people = new HashMap<>();
    directory.people().forEach(person -> people.put(person.id(), person));
    return people;
  }

  static Map<TeamId, Directory.Team> teams(Directory directory) {
    Map<TeamId, Directory.Team> teams = new HashMap<>();
    directory.teams().forEach(team -> teams.put(team.id(), team));
    return teams;
  }

  /** By agent, the teams whose conversations he may own. */
  static Map<AgentId, Set<TeamId>> memberships(Directory directory) {
    Map<AgentId, Set<TeamId>> memberships = new HashMap<>();
    for (Directory.Team team : directory.teams()) {
      if (team.enabled()) {
        team.mayOwn()
            .forEach(
                agent -> memberships.computeIfAbsent(agent, any -> new HashSet<>()).add(team.id()));
      }
    }
    memberships.replaceAll((agent, teams) -> Set.copyOf(teams));
    return memberships;
  }

  /** B7: whether the host lets nobody join a conversation beside its owner. */
  boolean nobodyJoins() {
    Directory directory = snapshot.directory();
    return directory != null && directory.nobodyJoins();
  }

  Rulebook rulebook() {
    return rules.rulebook();
  }

  Set<TeamId> teamsOf(AgentId agent) {
    return memberships.getOrDefault(agent, Set.of());
  }

  String nameOf(TeamId team) {
    Directory.Team known = teams.get(team);
    return known == null ? "team " + team : known.name();
  }

  /** Who may own conversations of the team; nobody when the team is disabled or unknown. */
  Collection<AgentId> mayOwn(TeamId team) {
    Directory.Team known = teams.get(team);
    return known == null || !known.enabled() ? Set.of() : known.mayOwn();
  }

  Directory.@Nullable Person person(AgentId agent) {
    return people.get(agent);
  }

  AgentSettings settingsOf(AgentId agent) {
    return agents.getOrDefault(agent, AgentSettings.untouched(agent));
  }

  /** A5: whether conversations that wait for a date or the customer count in the team. */
  boolean countsPending(TeamId team) {
    return Objects.requireNonNullElse(workload(team).countPending(), countPending);
  }

  /** A5: how long an agent of the team takes nothing new after closing a conversation. */
  Duration wrapUp(TeamId team) {
    return workload(team).wrapUp();
  }

  /** The next moment at which somebody may come or go by his timetable; never: far away. */
  Instant nextMove(Instant now) {
    Instant next = Instant.MAX;
    for (Directory.Team team : teams.values()) {
      for (AgentId member : team.mayOwn()) {
        Instant change = timetables.of(member, team.id()).sameUntil(now);
        next = change.isBefore(next) ? change : next;
      }
    }
    return next;
  }

  /** In which language notes to the team are written; null for the installation's. */
  @Nullable String language(TeamId team) {
    return notes.getOrDefault(team, TeamNotes.UNTOUCHED).language();
  }

  /** C3: how agents of the team take from its queue. */
  TeamPull pull(TeamId team) {
    return pulls.getOrDefault(team, TeamPull.UNTOUCHED);
  }

  private TeamWorkload workload(TeamId team) {
    return workloads.getOrDefault(team, TeamWorkload.UNTOUCHED);
  }
}
