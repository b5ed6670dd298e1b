package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.understudy.keycloak.KeycloakApi.json;
import static org.understudy.keycloak.SettingsFixture.SIGNATURE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The built jar in a real Keycloak, started once; each test has a user of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakProviderIT {

  private static final String PREFIX = "KC_SPI_EVENTS_LISTENER__UNDERSTUDY__";

  private final Receiver receiver = new Receiver();
  private KeycloakServer server;
  private KeycloakApi api;

  @BeforeAll
  void start() throws IOException {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    server =
        new KeycloakServer(
            Map.of(
                PREFIX + "URL",
                receiver.url(),
                PREFIX + "SECRET",
                SettingsFixture.SECRET,
                PREFIX + "TIMEOUT",
                "PT1S"));
    api = new KeycloakApi(server.url());
    try (InputStream realm = getClass().getResourceAsStream("/realm.json")) {
      api.admin("POST", "/", new String(realm.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    receiver.close();
    String log = Files.readString(KeycloakServer.log());
    assertThat(log).doesNotContain(SettingsFixture.SECRET);
    assertThat(log).containsOnlyOnce("Changes of people are told to Understudy");
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
    assertThat(ask("username", "\"service-account-script\"", "").path("MissingNames")).hasSize(1);
  }

  @Test
  void shouldAnswerWhatIsTrueOfThePeopleAskedFor() {
    String id = api.user("martha");
    api.signIn("martha");

    JsonNode byName = ask("username", "\"Martha\",\"nobody\"", "\"" + id + "\",\"no-id\"");
    JsonNode byAddress = ask("email", "\"MARTHA@example.org\",\"martha\"", "");

    assertThat(byName.path("Realm").asText()).isEqualTo("helpdesk");
    assertThat(byName.path("At").asLong()).isPositive();
    assertThat(byName.path("People")).hasSize(1);
    assertThat(sessions(1).test(byName.path("People").path(0))).isTrue();
    assertThat(byName.path("People").path(0).path("Username").asText()).isEqualTo("martha");
    assertThat(byName.path("People").path(0).path("LastAccess").asLong()).isPositive();
    assertThat(byName.path("MissingNames").toString()).isEqualTo("[\"nobody\"]");
    assertThat(byName.path("MissingIDs").toString()).isEqualTo("[\"no-id\"]");
    assertThat(byAddress.path("People").path(0).path("ID").asText()).isEqualTo(id);
    assertThat(byAddress.path("MissingNames").toString()).isEqualTo("[\"martha\"]");
  }

  @Test
  void shouldNotCountSessionsThatHaveExpired() {
    api.user("nora");
    api.signIn("nora");
    int usual = api.get("").path("ssoSessionMaxLifespan").asInt();

    api.admin("PUT", "", "{\"ssoSessionMaxLifespan\": 1}");
    try {
      await().until(() -> sessions(0).test(ask("username", "\"nora\"", "").path("People").path(0)));
    } finally {
      api.admin("PUT", "", "{\"ssoSessionMaxLifespan\": " + usual + "}");
    }
  }

  @Test
  void shouldRefuseForgedAndBrokenCallsAndRealmsThatDoNotListen() {
    String payload = "{\"Match\":\"username\",\"Names\":[\"nobody\"]}";
    String forged = PeopleEnvelope.of(new Signature("another"), now(), payload);
    String good = PeopleEnvelope.of(SIGNATURE, now(), payload);

    HttpResponse<String> refused = api.people("helpdesk", forged);

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(json(refused.body()).path("error").asText()).isEqualTo("not_authentic");
    assertThat(json(refused.body()).path("error_description").asText()).contains("secret");
    assertThat(api.people("helpdesk", "{}").statusCode()).isEqualTo(400);
    assertThat(api.people("helpdesk", " ".repeat(70_000) + good).statusCode()).isEqualTo(413);
    assertThat(api.people("master", good).statusCode()).isEqualTo(404);
    assertThat(api.people("helpdesk", good).statusCode()).isEqualTo(200);
  }

  private JsonNode ask(String match, String names, String ids) {
    String payload = "{\"Match\":\"%s\",\"Names\":[%s],\"IDs\":[%s]}".formatted(match, names, ids);
    HttpResponse<String> answer =
        api.people("helpdesk", PeopleEnvelope.of(SIGNATURE, now(), payload));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer.body());
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

  private static long now() {
    return System.currentTimeMillis() / 1000;
  }
}
