package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;

class ConcernsTest {

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      names = {
        "LOGIN",
        "LOGOUT",
        "REGISTER",
        "UPDATE_PROFILE",
        "UPDATE_EMAIL",
        "VERIFY_EMAIL",
        "USER_DISABLED_BY_PERMANENT_LOCKOUT"
      })
  void shouldConcernTheUserWhoDidIt(EventType type) {
    assertThat(Concerns.of(event(type))).isEqualTo(Concern.with("u1"));
  }

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      names = {"LOGIN_ERROR", "REFRESH_TOKEN", "CODE_TO_TOKEN", "CLIENT_LOGIN", "DELETE_ACCOUNT"})
  void shouldConcernNobodyWhereNothingOfThePersonChanged(EventType type) {
    assertThat(Concerns.of(event(type))).isEqualTo(Concern.NOBODY);
  }

  @Test
  void shouldConcernNobodyWhenItFailedOrNamesNobody() {
    Event failed = event(EventType.LOGIN);
    failed.setError("invalid_user_credentials");
    Event nameless = event(EventType.LOGOUT);
    nameless.setUserId(null);

    assertThat(Concerns.of(failed)).isEqualTo(Concern.NOBODY);
    assertThat(Concerns.of(nameless)).isEqualTo(Concern.NOBODY);
  }

  @ParameterizedTest
  @CsvSource({
    "USER, CREATE, users/u1",
    "USER, UPDATE, users/u1",
    "USER, ACTION, users/u1/logout",
    "USER, DELETE, users/u1/consents/app"
  })
  void shouldConcernTheUserOfAnAdministratorsAction(
      ResourceType type, OperationType operation, String path) {
    assertThat(Concerns.of(event(type, operation, path))).isEqualTo(Concern.with("u1"));
  }

  @ParameterizedTest
  @CsvSource({
    "GROUP_MEMBERSHIP, CREATE, users/u1/groups/g1",
    "GROUP_MEMBERSHIP, DELETE, users/u1/groups/g1",
    "REALM_ROLE_MAPPING, DELETE, users/u1/role-mappings/realm",
    "CLIENT_ROLE_MAPPING, CREATE, users/u1/role-mappings/clients/c1"
  })
  void shouldTellOfAUserWhoseRoleMayJustHaveGone(
      ResourceType type, OperationType operation, String path) {
    assertThat(Concerns.of(event(type, operation, path))).isEqualTo(Concern.always("u1"));
  }

  @ParameterizedTest
  @CsvSource({
    "REALM, ACTION, logout-all",
    "USER_SESSION, DELETE, sessions/s1",
    "GROUP, DELETE, groups/g1",
    "GROUP, UPDATE, groups/g1",
    "REALM_ROLE, DELETE, roles/agent",
    "REALM_ROLE, CREATE, roles/agent/composites",
    "CLIENT_ROLE, DELETE, clients/c1/roles/admin",
    "CLIENT, DELETE, clients/c1",
    "REALM_ROLE_MAPPING, CREATE, groups/g1/role-mappings/realm"
  })
  void shouldConcernEverybodyWhereNobodyCanSayWhom(
      ResourceType type, OperationType operation, String path) {
    assertThat(Concerns.of(event(type, operation, path))).isEqualTo(Concern.EVERYBODY);
  }

  @ParameterizedTest
  @CsvSource({
    // Heard before it happens: afterwards the names are gone.
    "USER, DELETE, users/u1",
    "REALM, UPDATE, helpdesk",
    "REALM, ACTION, push-revocation",
    "GROUP, CREATE, groups/g1",
    "REALM_ROLE, CREATE, roles/agent",
    "CLIENT, UPDATE, clients/c1",
    "AUTH_FLOW, CREATE, authentication/flows",
    "USER, CREATE, users",
    "REALM, ACTION, /",
    "USER, UPDATE, /"
  })
  void shouldConcernNobodyElse(ResourceType type, OperationType operation, String path) {
    assertThat(Concerns.of(event(type, operation, path))).isEqualTo(Concern.NOBODY);
  }

  @Test
  void shouldConcernNobodyWhenAnAdministratorsActionFailed() {
    AdminEvent failed = event(ResourceType.USER, OperationType.UPDATE, "users/u1");
    failed.setError("forbidden");

    assertThat(Concerns.of(failed)).isEqualTo(Concern.NOBODY);
    assertThat(Concerns.of(new AdminEvent())).isEqualTo(Concern.NOBODY);
  }

  private static Event event(EventType type) {
    Event event = new Event();
    event.setType(type);
    event.setUserId("u1");
    return event;
  }

  private static AdminEvent event(ResourceType type, OperationType operation, String path) {
    AdminEvent event = new AdminEvent();
    event.setResourceType(type);
    event.setOperationType(operation);
    event.setResourcePath(path);
    return event;
  }
}
