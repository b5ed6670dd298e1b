package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.understudy.keycloak.KeycloakApi.json;
import static org.understudy.keycloak.SettingsFixture.SIGNATURE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the built jar answers in a real Keycloak. */
@ExtendWith(RealKeycloak.class)
class PeopleIT {

  private final KeycloakApi api;

  PeopleIT(RealKeycloak.Running keycloak) {
    api = keycloak.api();
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
    assertThat(byName.path("People").path(0).path("Sessions").asInt(-1) == 1).isTrue();
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
      await().until(() -> sessionsOf("nora") == 0);
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

  @Test
  void shouldKnowNoPersonBehindTheAccountOfAClient() {
    JsonNode answer = ask("username", "\"service-account-script\"", "");

    assertThat(answer.path("People")).isEmpty();
    assertThat(answer.path("MissingNames")).hasSize(1);
  }

  private int sessionsOf(String username) {
    JsonNode answer = ask("username", "\"" + username + "\"", "");
    return answer.path("People").path(0).path("Sessions").asInt(-1);
  }

  private JsonNode ask(String match, String names, String ids) {
    String payload = "{\"Match\":\"%s\",\"Names\":[%s],\"IDs\":[%s]}".formatted(match, names, ids);
    HttpResponse<String> answer =
        api.people("helpdesk", PeopleEnvelope.of(SIGNATURE, now(), payload));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer.body());
  }

  private static long now() {
    return System.currentTimeMillis() / 1000;
  }
}
