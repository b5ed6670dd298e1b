package org.understudy.helpdesk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory.Person;
import org.understudy.helpdesk.Directory.Team;

/** The agents and teams of a host in memory. */
final class HostPeople {

  private final Map<AgentId, String> names = new LinkedHashMap<>();
  private final Map<TeamId, Set<AgentId>> teams = new LinkedHashMap<>();
  private final Map<AgentId, Absence> ownDates = new HashMap<>();
  private final Map<AgentId, Absence> mirrored = new HashMap<>();
  private final Map<AgentId, Instant> lastSeen = new HashMap<>();
  private final Set<AgentId> disabled = new HashSet<>();
  private final Set<TeamId> holding = new HashSet<>();

  void startAfresh() {
    ownDates.clear();
    mirrored.clear();
    lastSeen.clear();
    disabled.clear();
  }

  AgentId hire(String name) {
    AgentId id = new AgentId(Integer.toString(names.size() + 3));
    names.put(id, name);
    return id;
  }

  TeamId team(Set<AgentId> members) {
    TeamId id = new TeamId(Integer.toString(teams.size() + 5));
    teams.put(id, Set.copyOf(members));
    return id;
  }

  void disable(AgentId agent) {
    disabled.add(agent);
  }

  void seen(AgentId agent, @Nullable Instant at) {
    if (at == null) {
      lastSeen.remove(agent);
    } else {
      lastSeen.put(agent, at);
    }
  }

  Map<AgentId, Instant> lastSeen() {
    return lastSeen;
  }

  void ownDates(AgentId agent, Absence absence) {
    mirrored.remove(agent);
    ownDates.put(agent, absence);
  }

  void mirror(AgentId agent, @Nullable Absence absence) {
    if (absence == null) {
      mirrored.remove(agent);
    } else if (!ownDates.containsKey(agent)) {
      mirrored.put(agent, absence);
    }
  }

  boolean isOutOfOffice(AgentId agent, Instant moment) {
    Absence absence = ownDates.getOrDefault(agent, mirrored.get(agent));
    return absence != null && absence.covers(moment);
  }

  boolean mayOwn(AgentId agent, TeamId team) {
    return !disabled.contains(agent) && teams.getOrDefault(team, Set.of()).contains(agent);
  }

  boolean knows(TeamId team) {
    return teams.containsKey(team);
  }

  boolean knows(AgentId agent) {
    return names.containsKey(agent) && !disabled.contains(agent);
  }

  void hold(TeamId team, boolean hold) {
    if (hold) {
      holding.add(team);
    } else {
      holding.remove(team);
    }
  }

  boolean holds(TeamId team) {
    return holding.contains(team);
  }

  static String address(TeamId team) {
    return "team-" + team + "@example.org";
  }

  Directory directory() {
    return new Directory(
        names.keySet().stream().map(this::person).toList(),
        teams.keySet().stream().map(this::described).toList());
  }

  private Person person(AgentId id) {
    String name = names.getOrDefault(id, "");
    return new Person(
        id,
        name.toLowerCase(Locale.ROOT),
        name,
        name + " Miller",
        "agent" + id + "@example.org",
        !disabled.contains(id),
        ZoneOffset.UTC,
        "en",
        ownDates.get(id));
  }

  private Team described(TeamId id) {
    List<AgentId> members = List.copyOf(teams.getOrDefault(id, Set.of()));
    return new Team(
        id,
        "Team " + id,
        true,
        members.stream().filter(agent -> mayOwn(agent, id)).collect(Collectors.toSet()),
        holds(id));
  }
}
