package org.understudy.war.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.persistence.KnownIdentity;

/**
 * The helpdesk's people as they are with what Keycloak says of them: disabled where either says so,
 * seen where either has seen them last, and with the skills that their groups stand for.
 *
 * @param matching who is who
 * @param signedInFor how long a sign-in counts after its last activity
 * @param skillGroups groups directly below this path are skills, null for none
 */
record Seen(Matching matching, Duration signedInFor, @Nullable String skillGroups) {

  DirectorySnapshot of(DirectorySnapshot host, Directory directory) {
    return new DirectorySnapshot(
        host.hash(),
        people(directory),
        host.asOf(),
        host.takenAt(),
        lastSeen(host.lastSeen(), directory),
        host.loads());
  }

  private Directory people(Directory directory) {
    Set<AgentId> disabled = new HashSet<>();
    List<Directory.Person> people =
        directory.people().stream()
            .map(
                person -> {
                  KnownIdentity user = matching.user(person.id());
                  if (user == null) {
                    return person;
                  }
                  if (!isEnabled(user)) {
                    disabled.add(person.id());
                  }
                  return person.known(person.enabled() && isEnabled(user), skills(user));
                })
            .toList();
    return new Directory(
        people,
        directory.teams().stream().map(team -> without(team, disabled)).toList(),
        directory.nobodyJoins());
  }

  private static boolean isEnabled(KnownIdentity user) {
    return user.facts().exists() && user.facts().enabled();
  }

  private static Directory.Team without(Directory.Team team, Set<AgentId> disabled) {
    Set<AgentId> mayOwn =
        team.mayOwn().stream()
            .filter(agent -> !disabled.contains(agent))
            .collect(Collectors.toSet());
    return new Directory.Team(team.id(), team.name(), team.enabled(), mayOwn, team.holds());
  }

  private Map<AgentId, Instant> lastSeen(Map<AgentId, Instant> host, Directory directory) {
    Map<AgentId, Instant> seen = new HashMap<>(host);
    for (Directory.Person person : directory.people()) {
      KnownIdentity user = matching.user(person.id());
      Instant there = user == null ? null : user.seen(signedInFor);
      if (there != null) {
        seen.merge(person.id(), there, (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return seen;
  }

  private Set<String> skills(KnownIdentity user) {
    if (skillGroups == null) {
      return Set.of();
    }
    String above = skillGroups + "/";
    return user.facts().groups().stream()
        .filter(path -> path.startsWith(above))
        .map(path -> path.substring(above.length()))
        .filter(skill -> !skill.isBlank() && skill.indexOf('/') < 0)
        .collect(Collectors.toSet());
  }
}
