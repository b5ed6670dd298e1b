package org.understudy.war.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.DirectorySnapshot.Load;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.wording.Phrase;
import org.understudy.wording.Speech;

/** The people and teams of the host as one request sees them. */
final class HostView {

  private static final Load NOTHING = new Load(0, 0);

  private final DirectorySnapshot snapshot;
  private final Speech speech;
  private final Map<AgentId, Directory.Person> people = new HashMap<>();
  private final Map<TeamId, Directory.Team> teams = new HashMap<>();

  HostView(DirectorySnapshot snapshot, Speech speech) {
    this.snapshot = snapshot;
    this.speech = speech;
    directory().people().forEach(person -> people.put(person.id(), person));
    directory().teams().forEach(team -> teams.put(team.id(), team));
  }

  /** What is said to who makes the request, in his language. */
  String say(Phrase phrase) {
    return speech.say(phrase);
  }

  Directory directory() {
    return Objects.requireNonNullElse(snapshot.directory(), Directory.EMPTY);
  }

  List<Directory.Team> teams() {
    return teams.values().stream().sorted(Comparator.comparing(Directory.Team::id)).toList();
  }

  List<Directory.Person> people() {
    return people.values().stream().sorted(Comparator.comparing(Directory.Person::id)).toList();
  }

  /** Those who may own conversations of the team. */
  List<AgentReference> members(Directory.Team team) {
    return team.mayOwn().stream().sorted().map(this::agent).toList();
  }

  /** The teams whose conversations the agent may own. */
  List<TeamReference> teamsOf(AgentId agent) {
    return teams().stream()
        .filter(team -> team.mayOwn().contains(agent))
        .map(team -> new TeamReference(team.id().value(), team.name()))
        .toList();
  }

  boolean knows(AgentId agent) {
    return people.containsKey(agent);
  }

  boolean knows(TeamId team) {
    return teams.containsKey(team);
  }

  /**
   * @throws Refused when there is no such team
   */
  Directory.Team team(String id) {
    Directory.Team team = id.isBlank() ? null : teams.get(new TeamId(id));
    if (team == null) {
      throw new Refused(
          ProblemType.NOT_FOUND, "There is no team with this id. GET teams lists all of them.");
    }
    return team;
  }

  /**
   * @param idOrLogin a key of the host counts before a login
   * @throws Refused when there is no such agent
   */
  Directory.Person person(String idOrLogin) {
    Directory.Person byId = idOrLogin.isBlank() ? null : people.get(new AgentId(idOrLogin));
    if (byId != null) {
      return byId;
    }
    return people.values().stream()
        .filter(person -> person.login().equals(idOrLogin))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no agent with this id or login. GET agents lists all of them."));
  }

  /** Somebody who has left the host is shown by his id. */
  AgentReference agent(AgentId id) {
    Directory.Person person = people.get(id);
    return new AgentReference(id.value(), person == null ? "agent " + id : person.fullName());
  }

  /** As customers know the agent. */
  String firstName(AgentId id) {
    Directory.Person person = people.get(id);
    return person == null ? "agent " + id : person.firstName();
  }

  @Nullable AgentReference agentIfAny(@Nullable AgentId id) {
    return id == null ? null : agent(id);
  }

  TeamReference team(TeamId id) {
    Directory.Team team = teams.get(id);
    return new TeamReference(id.value(), team == null ? "team " + id : team.name());
  }

  @Nullable Instant lastSeen(AgentId agent) {
    return snapshot.lastSeen().get(agent);
  }

  Load load(AgentId agent) {
    return snapshot.loads().getOrDefault(agent, NOTHING);
  }

  Instant takenAt() {
    return snapshot.takenAt();
  }
}
