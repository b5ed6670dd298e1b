package org.understudy.war.decider;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.TeamSettings;

/** People, teams and settings as they are known now. Replaced as a whole when something changed. */
record Picture(
    DirectorySnapshot snapshot,
    Map<AgentId, Directory.Person> people,
    Map<TeamId, Directory.Team> teams,
    Map<TeamId, TeamSettings> rules,
    Map<AgentId, AgentSettings> agents) {

  static Picture of(
      DirectorySnapshot snapshot,
      Map<TeamId, TeamSettings> rules,
      Map<AgentId, AgentSettings> agents) {
    Directory directory = snapshot.directory() == null ? Directory.EMPTY : snapshot.directory();
    Map<AgentId, Directory.Person> people = new HashMap<>();
    directory.people().forEach(person -> people.put(person.id(), person));
    Map<TeamId, Directory.Team> teams = new HashMap<>();
    directory.teams().forEach(team -> teams.put(team.id(), team));
    return new Picture(snapshot, people, teams, rules, agents);
  }

  TeamSettings rulesOf(TeamId team) {
    return rules.getOrDefault(team, TeamSettings.untouched(team));
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
}
