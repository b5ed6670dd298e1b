package org.understudy.znuny;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.Directory.Person;
import org.understudy.helpdesk.Directory.Team;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.DirectorySnapshot.Load;

/** Translates the host's directory into people, teams, presence and loads. */
final class DirectoryReader {

  private DirectoryReader() {}

  static DirectorySnapshot read(String knownHash, DirectoryRow row) {
    if (row.hash().isBlank()) {
      throw new NotUnderstood("Hash must not be empty.");
    }
    return new DirectorySnapshot(
        row.hash(),
        directory(knownHash, row),
        WireValues.position("AsOf", row.asOf()),
        WireValues.time("Time", row.time()),
        lastSeen(row.presence()),
        loads(row.loads()));
  }

  private static @Nullable Directory directory(String knownHash, DirectoryRow row) {
    List<DirectoryRow.AgentRow> agents = row.agents();
    List<DirectoryRow.TeamRow> teams = row.teams();
    if (agents != null && teams != null) {
      // An older package does not tell; then a refusal does.
      boolean watching = WireValues.flag("Watching", requireNonNullElse(row.watching(), 1));
      return directory(agents, teams, !watching);
    }
    if (!row.hash().equals(knownHash)) {
      throw new NotUnderstood("Agents and Teams may only be missing when Hash is the one we sent.");
    }
    return null;
  }

  private static Directory directory(
      List<DirectoryRow.AgentRow> agents, List<DirectoryRow.TeamRow> teams, boolean nobodyJoins) {
    List<Person> people = agents.stream().map(PersonReader::read).toList();
    unique("Agents", people.stream().map(Person::id).toList());
    Set<AgentId> enabled = people.stream().filter(Person::enabled).map(Person::id).collect(toSet());
    List<Team> read = teams.stream().map(row -> team(row, enabled)).toList();
    unique("Teams", read.stream().map(Team::id).toList());
    return new Directory(people, read, nobodyJoins);
  }

  private static Team team(DirectoryRow.TeamRow row, Set<AgentId> enabled) {
    // Read in two steps by the host: who vanished in between, or is no agent, owns nothing.
    Set<AgentId> mayOwn =
        row.agentIDs().stream().map(HostIds::agent).filter(enabled::contains).collect(toSet());
    return new Team(
        HostIds.team(row.queueID()),
        row.name(),
        WireValues.flag("Teams.Valid", row.valid()),
        mayOwn,
        WireValues.flag("Teams.Pull", requireNonNullElse(row.pull(), 0)));
  }

  private static Map<AgentId, Instant> lastSeen(List<DirectoryRow.PresenceRow> rows) {
    // An agent with several browsers has several sessions: the latest counts.
    return rows.stream()
        .collect(
            toMap(
                row -> HostIds.agent(row.userID()),
                row -> WireValues.time("Presence.LastRequest", row.lastRequest()),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  private static Map<AgentId, Load> loads(List<DirectoryRow.LoadRow> rows) {
    Map<AgentId, Load> loads = new HashMap<>();
    for (DirectoryRow.LoadRow row : rows) {
      if (row.open() < 0 || row.pending() < 0) {
        throw new NotUnderstood("Loads of owner " + row.ownerID() + " must not be negative.");
      }
      AgentId owner = HostIds.owner(row.ownerID());
      if (owner != null && loads.put(owner, new Load(row.open(), row.pending())) != null) {
        throw new NotUnderstood("Loads holds owner " + owner + " twice.");
      }
    }
    return loads;
  }

  private static void unique(String field, List<?> ids) {
    if (Set.copyOf(ids).size() != ids.size()) {
      throw new NotUnderstood(field + " holds the same id twice.");
    }
  }
}
