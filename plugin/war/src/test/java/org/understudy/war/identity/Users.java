package org.understudy.war.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/** John and Mary in the helpdesk, and users of Keycloak to match them with. */
final class Users {

  static final String REALM = "https://sso.example.org/realms/helpdesk";
  static final AgentId JOHN = new AgentId("3");
  static final AgentId MARY = new AgentId("7");
  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final Directory HOST =
      new Directory(
          List.of(person(JOHN, "John"), person(MARY, "Mary")),
          List.of(new Directory.Team(new TeamId("5"), "Support", true, Set.of(JOHN, MARY))));

  private Users() {}

  private static Directory.Person person(AgentId id, String name) {
    String address = name + "@Example.org";
    return new Directory.Person(id, name, name, name, address, true, null, null, null);
  }

  /** Signed in nowhere. */
  static Identity user(String id, String username, boolean verified) {
    return new Identity(
        id,
        NOW,
        true,
        username,
        username + "@example.org",
        verified,
        true,
        0,
        null,
        Set.of(),
        Set.of(),
        Map.of());
  }

  static Identity disabled(Identity user) {
    return new Identity(
        user.id(),
        user.asOf(),
        true,
        user.username(),
        user.email(),
        user.emailVerified(),
        false,
        0,
        null,
        Set.of(),
        Set.of(),
        Map.of());
  }

  static Identity signedIn(Identity user, Instant lastAccess, String... groups) {
    return new Identity(
        user.id(),
        user.asOf(),
        true,
        user.username(),
        user.email(),
        user.emailVerified(),
        true,
        2,
        lastAccess,
        Set.of(groups),
        Set.of(),
        Map.of());
  }

  static KnownIdentity known(Identity facts) {
    return KnownIdentity.first(facts, REALM, NOW);
  }
}
