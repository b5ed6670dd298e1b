package org.understudy.war.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Identity;

/** One user on the wire. */
record PersonRow(
    @JsonProperty("ID") @Nullable String id,
    @Nullable Long at,
    @Nullable Integer exists,
    @Nullable String username,
    @Nullable String email,
    @Nullable Integer emailVerified,
    @Nullable Integer enabled,
    @Nullable Integer sessions,
    @Nullable Long lastAccess,
    @Nullable List<String> groups,
    @Nullable List<String> roles,
    @Nullable Map<String, List<String>> attributes) {

  private static final int LONGEST = 255;
  private static final int MOST = 200;
  private static final long LATEST_SECOND = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();

  /**
   * @throws NotUnderstood naming what is missing or wrong
   */
  Identity toIdentity() {
    String key = text("ID", id, 64);
    boolean there = flag("Exists", exists);
    Identity user =
        new Identity(
            key,
            Instant.ofEpochMilli(number("At", at, LATEST_SECOND * 1000)),
            true,
            there || username != null ? text("Username", username, LONGEST) : "",
            email == null || email.isBlank() ? null : text("Email", email, LONGEST),
            there && flag("EmailVerified", emailVerified),
            there && flag("Enabled", enabled),
            there ? sessionsOf() : 0,
            there ? lastAccessOf() : null,
            paths("Groups", groups),
            paths("Roles", roles),
            attributesOf());
    return there ? user : user.deleted(user.asOf());
  }

  private int sessionsOf() {
    return (int) number("Sessions", sessions == null ? null : sessions.longValue(), 1_000_000);
  }

  private @Nullable Instant lastAccessOf() {
    if (sessionsOf() == 0) {
      return null;
    }
    return Instant.ofEpochSecond(number("LastAccess", lastAccess, LATEST_SECOND));
  }

  private Map<String, List<String>> attributesOf() {
    Map<String, List<String>> read = new HashMap<>();
    for (Map.Entry<String, List<String>> one :
        Objects.requireNonNullElse(attributes, Map.<String, List<String>>of()).entrySet()) {
      List<String> values = Objects.requireNonNullElse(one.getValue(), List.of());
      values.forEach(value -> text("Attributes", value, LONGEST));
      read.put(text("Attributes", one.getKey(), LONGEST), List.copyOf(values));
    }
    return read;
  }

  private static Set<String> paths(String name, @Nullable List<String> given) {
    List<String> values = Objects.requireNonNullElse(given, List.of());
    if (values.size() > MOST) {
      throw new NotUnderstood(name + " has more than " + MOST + " entries.");
    }
    values.forEach(value -> text(name, value, 4000));
    return Set.copyOf(values);
  }

  private static String text(String name, @Nullable String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw new NotUnderstood(name + " must have 1 to " + longest + " characters.");
    }
    return value;
  }

  private static boolean flag(String name, @Nullable Integer value) {
    if (value == null || value < 0 || value > 1) {
      throw new NotUnderstood(name + " must be 0 or 1.");
    }
    return value == 1;
  }

  private static long number(String name, @Nullable Long value, long most) {
    if (value == null || value < 0 || value > most) {
      throw new NotUnderstood(
          String.format(Locale.ROOT, "%s must be a number from 0 to %d.", name, most));
    }
    return value;
  }
}
