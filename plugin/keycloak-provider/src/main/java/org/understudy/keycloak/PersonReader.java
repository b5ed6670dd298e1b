package org.understudy.keycloak;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.RoleUtils;
import org.keycloak.models.utils.SessionExpirationUtils;

/**
 * Puts together what is true of one user. Nothing is changed, and no list of users is asked for.
 */
final class PersonReader {

  private static final int MOST = 200;
  private static final int MOST_VALUES = 20;
  private static final int LONGEST_VALUE = 255;

  private final KeycloakSession session;
  private final RealmModel realm;
  private final Set<String> attributes;

  PersonReader(KeycloakSession session, RealmModel realm, Set<String> attributes) {
    this.session = session;
    this.realm = realm;
    this.attributes = attributes;
  }

  /** The account of a client is nobody. */
  boolean isMachine(UserModel user) {
    return user.getServiceAccountClientLink() != null;
  }

  boolean hasRole(UserModel user, @Nullable String role) {
    return role == null || roles(user).anyMatch(role::equals);
  }

  Person read(UserModel user) {
    // Before the reading: whatever changes during it is told once more, with a later moment.
    long at = Time.currentTimeMillis();
    List<Long> sessions = sessions(user);
    OptionalLong last = sessions.stream().mapToLong(Long::longValue).max();
    return new Person(
        user.getId(),
        at,
        true,
        user.getUsername(),
        user.getEmail(),
        user.isEmailVerified(),
        user.isEnabled(),
        sessions.size(),
        last.isPresent() ? last.getAsLong() : null,
        groups(user),
        roles(user).limit(MOST).toList(),
        attributes(user));
  }

  /**
   * The newest activity in each session that still counts: expired ones stay stored for a while.
   */
  private List<Long> sessions(UserModel user) {
    long now = Time.currentTimeMillis();
    try (Stream<UserSessionModel> all = session.sessions().getUserSessionsStream(realm, user)) {
      return all.filter(one -> !one.isOffline() && isLive(one, now))
          .map(one -> (long) one.getLastSessionRefresh())
          .toList();
    }
  }

  private boolean isLive(UserSessionModel one, long now) {
    long idleEnd =
        SessionExpirationUtils.calculateUserSessionIdleTimestamp(
            false, one.isRememberMe(), one.getLastSessionRefresh() * 1000L, realm);
    long end =
        SessionExpirationUtils.calculateUserSessionMaxLifespanTimestamp(
            false, one.isRememberMe(), one.getStarted() * 1000L, realm);
    return now < idleEnd && (end < 0 || now < end);
  }

  private static List<String> groups(UserModel user) {
    return user.getGroupsStream()
        .map(KeycloakModelUtils::buildGroupPath)
        .sorted()
        .limit(MOST)
        .toList();
  }

  /** Of the realm first: they are what most rules ask for when a user has too many. */
  private static Stream<String> roles(UserModel user) {
    return RoleUtils.getDeepUserRoleMappings(user).stream()
        .sorted(Comparator.comparing(RoleModel::isClientRole).thenComparing(RoleModel::getName))
        .map(PersonReader::name);
  }

  private static String name(RoleModel role) {
    return role.isClientRole()
        ? ((ClientModel) role.getContainer()).getClientId() + ":" + role.getName()
        : role.getName();
  }

  private Map<String, List<String>> attributes(UserModel user) {
    Map<String, List<String>> found = new HashMap<>();
    for (String name : attributes) {
      List<String> values =
          user.getAttributeStream(name)
              .filter(value -> value != null && !value.isEmpty())
              .map(value -> value.substring(0, Math.min(value.length(), LONGEST_VALUE)))
              .limit(MOST_VALUES)
              .toList();
      if (!values.isEmpty()) {
        found.put(name, values);
      }
    }
    return found;
  }
}
