package org.understudy.keycloak;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.understudy.keycloak.KeycloakApi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built jar in a real Keycloak; each test has a user of its own. */
@ExtendWith(RealKeycloak.class)
class HintsIT {

  private final Receiver receiver;
  private final KeycloakApi api;

  HintsIT(RealKeycloak.Running keycloak) {
    receiver = keycloak.receiver();
    api = keycloak.api();
  }

  @BeforeEach
  void answerAsUsual() {
    receiver.answer(202);
    receiver.thaw();
  }

  @Test
  void shouldTellLogInAndLogOutWithTheSessionsThatRemain() {
    api.user("anton");

    String first = api.signIn("anton");
    String second = api.signIn("anton");
    awaitTold("anton", sessions(2));
    api.signOut(first);
    awaitTold("anton", sessions(1));
    receiver.forget();
    api.signOut(second);
    awaitTold("anton", sessions(0).and(facts -> facts.path("LastAccess").isNull()));

    assertThat(receiver.unsigned()).isZero();
  }

  @Test
  void shouldTellThatAnAdministratorEndsSessions() {
    String id = api.user("berta");
    api.signIn("berta");
    awaitTold("berta", sessions(1));
    receiver.forget();

    api.admin("POST", "users/" + id + "/logout", "");

    awaitTold("berta", sessions(0));
  }

  @Test
  void shouldTellToReadEverybodyWhenNobodyCanSayWhoIsConcerned() {
    String id = api.user("carla");
    api.signIn("carla");
    awaitTold("carla", sessions(1));
    receiver.forget();

    String session = api.get("users/" + id + "/sessions").path(0).path("id").asText();
    api.admin("DELETE", "sessions/" + session, "");
    await().until(receiver::wasToldToReadEverybody);
    receiver.forget();
    api.admin("POST", "logout-all", "");

    await().until(receiver::wasToldToReadEverybody);
  }

  @Test
  void shouldTellThatSomebodyIsDisabledAndEnabled() {
    String id = api.user("dora");

    api.admin("PUT", "users/" + id, "{\"enabled\": false}");
    awaitTold("dora", facts -> facts.path("Enabled").asInt(7) == 0);
    receiver.forget();
    api.admin("PUT", "users/" + id, "{\"enabled\": true}");

    awaitTold("dora", facts -> facts.path("Enabled").asInt(7) == 1);
  }

  @Test
  void shouldTellTheNamesOfSomebodyWhoWasDeleted() {
    String id = api.user("emil");

    api.admin("DELETE", "users/" + id, "");

    awaitTold(
        "emil",
        facts ->
            facts.path("Exists").asInt(7) == 0
                && facts.path("ID").asText().equals(id)
                && facts.path("Email").asText().equals("emil@example.org"));
  }

  @Test
  void shouldTellGroupsAndRolesAlsoThoseThatComeWithOthers() {
    String id = api.user("frida");
    String skills = api.get("groups?search=french&exact=true").path(0).path("id").asText();
    String french = api.get("groups/" + skills + "/children").path(0).path("id").asText();
    JsonNode role = api.get("roles/supervisor");

    api.admin("PUT", "users/" + id + "/groups/" + french, "{}");
    awaitTold("frida", holds("Groups", "/skills/french").and(holds("Roles", "app:writer")));
    api.admin("POST", "users/" + id + "/role-mappings/realm", "[" + role + "]");
    awaitTold("frida", holds("Roles", "supervisor").and(holds("Roles", "agent")));
    receiver.forget();
    api.admin("DELETE", "users/" + id + "/groups/" + french, "");

    awaitTold("frida", facts -> facts.path("Groups").isEmpty());
  }

  @Test
  void shouldTellChosenAttributesAndNoOthers() {
    String id = api.user("gustav");

    api.admin(
        "PUT",
        "users/" + id,
        """
        {"username": "gustav", "email": "gustav@example.org", "firstName": "A", "lastName": "B",
         "attributes": {"absence_until": ["2026-12-01"], "backup": ["mary"], "shoes": ["44"]}}""");

    awaitTold(
        "gustav",
        facts ->
            facts
                .path("Attributes")
                .equals(json("{\"absence_until\":[\"2026-12-01\"],\"backup\":[\"mary\"]}")));
  }

  @Test
  void shouldTellNothingOfAChangeThatWasRolledBack() {
    String rolledBack = api.user("hans");
    String other = api.user("ida");
    awaitTold("hans", facts -> true);
    awaitTold("ida", facts -> true);
    // Who was told of and not acknowledged in time is told of again, with whatever is told next.
    await("hans is not told of any more")
        .until(
            () -> {
              receiver.forget();
              api.admin("PUT", "users/" + other, "{\"lastName\": \"B\"}");
              awaitTold("ida", facts -> true);
              return receiver.toldOf("hans").isEmpty();
            });
    receiver.forget();

    JsonNode role = api.get("roles/" + RollsBack.NAME);
    String roles = "users/" + rolledBack + "/role-mappings/realm";
    try {
      api.admin("POST", roles, "[" + role + "]");
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining(roles);
    }
    api.admin("PUT", "users/" + other, "{\"lastName\": \"C\"}");

    awaitTold("ida", facts -> true);
    assertThat(api.get(roles).toString()).doesNotContain(RollsBack.NAME);
    assertThat(receiver.toldOf("hans")).isEmpty();
  }

  @Test
  void shouldKeepPeopleWhileUnderstudyIsAwayAndTellWhatIsTrueThen() {
    String id = api.user("jonas");
    awaitTold("jonas", facts -> true);
    receiver.answer(503);
    receiver.forget();

    api.signIn("jonas");
    await().until(() -> receiver.asked() > 0);
    api.admin("PUT", "users/" + id, "{\"enabled\": false}");
    // What was read before is refused as well.
    int refused = receiver.refused();
    await().atMost(ofMinutes(1)).until(() -> receiver.refused() >= refused + 2);
    receiver.answer(202);

    awaitTold("jonas", sessions(1).and(facts -> facts.path("Enabled").asInt(7) == 0));
    assertThat(receiver.toldOf("jonas")).allMatch(facts -> facts.path("Enabled").asInt() == 0);
  }

  @Test
  void shouldLetPeopleSignInWhileUnderstudyIsFrozen() {
    api.user("karl");
    awaitTold("karl", facts -> true);
    receiver.freeze();
    receiver.forget();

    api.signIn("karl");
    await().until(() -> receiver.asked() > 0);
    api.signIn("karl");
    api.signIn("karl");

    assertThat(receiver.messages()).isEmpty();
    receiver.thaw();
    awaitTold("karl", sessions(3));
  }

  @Test
  void shouldSayNothingOfTheAccountOfAClient() {
    JsonNode client = api.get("clients?clientId=script").path(0);
    String id =
        api.get("clients/" + client.path("id").asText() + "/service-account-user")
            .path("id")
            .asText();
    api.user("luise");
    awaitTold("luise", facts -> true);

    api.admin("PUT", "users/" + id, "{\"enabled\": true}");
    api.user("lukas");

    awaitTold("lukas", facts -> true);
    assertThat(receiver.toldOf("service-account-script")).isEmpty();
  }

  private void awaitTold(String username, Predicate<JsonNode> facts) {
    await().until(() -> receiver.wasToldOf(username, facts));
  }

  private static Predicate<JsonNode> sessions(int count) {
    return facts -> facts.path("Sessions").asInt(-1) == count;
  }

  private static Predicate<JsonNode> holds(String member, String value) {
    return facts -> facts.path(member).toString().contains("\"" + value + "\"");
  }
}
