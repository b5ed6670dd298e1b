package org.understudy.war.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak says of one of its users (docs/protocol-keycloak.md).
 *
 * @param id the user's key in Keycloak
 * @param asOf when it was so, by Keycloak's clock
 * @param exists false for a user who was deleted
 * @param sessions how many there are that have not ended
 * @param lastAccess the newest activity in any of them, null without sessions
 * @param groups paths
 * @param attributes only those that Keycloak was told to send
 */
public record Identity(
    String id,
    Instant asOf,
    boolean exists,
    String username,
    @Nullable String email,
    boolean emailVerified,
    boolean enabled,
    int sessions,
    @Nullable Instant lastAccess,
    Set<String> groups,
    Set<String> roles,
    Map<String, List<String>> attributes) {

  public Identity {
    groups = Set.copyOf(groups);
    roles = Set.copyOf(roles);
    attributes = Map.copyOf(attributes);
  }

  /** The same user, deleted. */
  public Identity deleted(Instant at) {
    return new Identity(
        id,
        at,
        false,
        username,
        email,
        emailVerified,
        false,
        0,
        null,
        Set.of(),
        Set.of(),
        Map.of());
  }

  /** The first value of an attribute, null for none. */
  public @Nullable String attribute(String name) {
    List<String> values = attributes.getOrDefault(name, List.of());
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst().strip();
  }
}
