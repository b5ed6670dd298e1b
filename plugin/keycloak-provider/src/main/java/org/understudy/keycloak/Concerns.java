package org.understudy.keycloak;

import org.keycloak.events.Event;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;

/**
 * Reads from an event whom it concerns, and nothing else: the facts are read after the commit. A
 * deletion is not heard here but before it happens, while the names can still be read.
 */
final class Concerns {

  private Concerns() {}

  static Concern of(Event event) {
    String user = event.getUserId();
    if (user == null || event.getError() != null) {
      return Concern.NOBODY;
    }
    return switch (event.getType()) {
      case LOGIN,
          LOGOUT,
          REGISTER,
          IMPERSONATE,
          UPDATE_PROFILE,
          UPDATE_EMAIL,
          VERIFY_EMAIL,
          VERIFY_PROFILE,
          IDENTITY_PROVIDER_FIRST_LOGIN,
          USER_DISABLED_BY_PERMANENT_LOCKOUT,
          USER_DISABLED_BY_TEMPORARY_LOCKOUT ->
          Concern.with(user);
      default -> Concern.NOBODY;
    };
  }

  static Concern of(AdminEvent event) {
    if (event.getError() != null
        || event.getResourceType() == null
        || event.getOperationType() == null
        || event.getResourcePath() == null) {
      return Concern.NOBODY;
    }
    String[] path = event.getResourcePath().split("/");
    boolean created = event.getOperationType() == OperationType.CREATE;
    return switch (event.getResourceType()) {
      case USER -> event.getOperationType() == OperationType.DELETE ? childOf(path) : user(path);
      case GROUP_MEMBERSHIP, REALM_ROLE_MAPPING, CLIENT_ROLE_MAPPING -> mapping(path);
      // One session of somebody: whose it was can no longer be read.
      case USER_SESSION -> Concern.EVERYBODY;
      case REALM ->
          event.getResourcePath().endsWith("logout-all") ? Concern.EVERYBODY : Concern.NOBODY;
      // New ones concern nobody yet; a role that becomes part of another one does.
      case REALM_ROLE, CLIENT_ROLE ->
          created && !event.getResourcePath().endsWith("/composites")
              ? Concern.NOBODY
              : Concern.EVERYBODY;
      case GROUP -> created ? Concern.NOBODY : Concern.EVERYBODY;
      case CLIENT ->
          event.getOperationType() == OperationType.DELETE ? Concern.EVERYBODY : Concern.NOBODY;
      case USER_FEDERATION_PROVIDER, USER_FEDERATION_MAPPER -> Concern.EVERYBODY;
      default -> Concern.NOBODY;
    };
  }

  private static Concern user(String[] path) {
    return path.length > 1 && path[0].equals("users") ? Concern.with(path[1]) : Concern.NOBODY;
  }

  /** Something below the user was deleted, a consent for example; or the user, heard elsewhere. */
  private static Concern childOf(String[] path) {
    return path.length > 2 ? user(path) : Concern.NOBODY;
  }

  /** Roles of groups concern whoever is in the group, or below it. */
  private static Concern mapping(String[] path) {
    return path.length > 1 && path[0].equals("users") ? Concern.always(path[1]) : Concern.EVERYBODY;
  }
}
