package org.understudy.keycloak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one user of a realm.
 *
 * @param at when it was read, milliseconds since 1970
 * @param exists false: the user was deleted; then id, names and moment count alone
 * @param sessions online sessions that have not expired
 * @param lastAccess the newest activity in them, seconds since 1970; null without sessions
 * @param groups paths of the groups in which the user is directly
 * @param roles effective ones, of clients as {@code client:role}
 */
record Person(
    String id,
    long at,
    boolean exists,
    @Nullable String username,
    @Nullable String email,
    boolean emailVerified,
    boolean enabled,
    int sessions,
    @Nullable Long lastAccess,
    List<String> groups,
    List<String> roles,
    Map<String, List<String>> attributes) {

  Person {
    groups = List.copyOf(groups);
    roles = List.copyOf(roles);
    attributes = Map.copyOf(attributes);
  }

  /** Somebody who was deleted; the names are null where nobody knows them any more. */
  static Person gone(String id, long at, @Nullable String username, @Nullable String email) {
    return new Person(
        id, at, false, username, email, false, false, 0, null, List.of(), List.of(), Map.of());
  }

  /** As docs/protocol-keycloak.md has it. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("ID", id).put("At", at).put("Exists", flag(exists));
    json.put("Username", username).put("Email", email);
    if (exists) {
      json.put("EmailVerified", flag(emailVerified)).put("Enabled", flag(enabled));
      json.put("Sessions", sessions).put("LastAccess", lastAccess);
      fill(json.putArray("Groups"), groups);
      fill(json.putArray("Roles"), roles);
      ObjectNode values = json.putObject("Attributes");
      attributes.forEach((name, texts) -> fill(values.putArray(name), texts));
    }
    return json;
  }

  private static void fill(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }
}
