package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A1, A3, B4, D2, D3: what Keycloak says of people, from the message to what it changes. */
@OnServer
class PeopleDoorIT {

  private static final String ROWS = "SELECT COUNT(*) FROM understudy.identity";
  private static final String FORGET = "DELETE FROM understudy.identity";
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Duration SWEEPS = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Application unit;
  private Database database;
  private StubKeycloak keycloak;

  private final ObjectNode mary = StubKeycloak.user("mary-" + UUID.randomUUID(), "mary");

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void becomesReady() {
    Ready.withRules(unit);
    // A sweep that was under way may have stored somebody again.
    database.change(FORGET);
  }

  @AfterEach
  void nobodyIsKnownAnyMore() {
    keycloak.hasNobody();
    database.change(FORGET);
    unit.put("api/v1/agents/mary/status", "{\"available\":true}");
    unit.send("DELETE", "api/v1/backups/agents/mary", "application/json", "");
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatKeycloakDidNotSay() {
    HintMessage good = StubKeycloak.hint(mary);
    String body = new String(good.body(), java.nio.charset.StandardCharsets.UTF_8);
    return Stream.of(
        refused("no signature", good.with(""), 401),
        refused("the helpdesk's secret", good.signed(), 401),
        refused("another id", good.named("k-2"), 401),
        refused("too old", StubKeycloak.hint(mary).at("1700000000"), 401),
        refused(
            "another realm", StubKeycloak.signed(body.replace("\"helpdesk\"", "\"shop\"")), 400),
        refused("no key", StubKeycloak.signed(body.replace("\"ID\"", "\"IX\"")), 400),
        refused("no JSON", StubKeycloak.signed("people"), 400),
        refused("too large", StubKeycloak.signed("x".repeat(256 * 1024 + 1)), 413));
  }

  @Test
  void aDisabledUserOwnsNothingUntilHeIsEnabled() {
    say(mary.put("Enabled", 0));
    assertThat(agent("mary").path("enabled").asBoolean()).isFalse();

    say(newer(mary).put("Enabled", 1));
    assertThat(agent("mary").path("enabled").asBoolean()).isTrue();
  }

  @Test
  void olderFactsAndTheSameOnceMoreChangeNothing() {
    long now = mary.path("At").asLong();
    say(mary);

    // Only told, as the sweep would believe it.
    ObjectNode older = mary.deepCopy().put("At", now - 1000).put("Enabled", 0);
    assertThat(unit.people(StubKeycloak.hint(older)).statusCode()).isEqualTo(202);
    HttpResponse<String> again = unit.people(StubKeycloak.hint(mary));

    assertThat(again.body()).isEqualTo("{\"accepted\":0,\"known\":1}");
    assertThat(agent("mary").path("enabled").asBoolean()).isTrue();
  }

  @Test
  void aSignInMakesOnlineAndTheEndOfAllSessionsOfflineAfterTheGrace() {
    assertThat(status().path("online").asBoolean()).isFalse();

    say(mary.put("Sessions", 2).put("LastAccess", Instant.now().getEpochSecond()));
    assertThat(status().path("online").asBoolean()).as("two sessions").isTrue();
    say(newer(mary).put("Sessions", 1));
    assertThat(status().path("online").asBoolean()).as("one of them ended").isTrue();

    long minutesAgo = Instant.now().minus(Duration.ofMinutes(11)).toEpochMilli();
    String signedOut =
        "UPDATE understudy.identity SET signed_out_at = "
            + minutesAgo
            + ", facts ="
            + " JSON_SET(facts, '$.sessions', 0, '$.lastAccess', NULL)";
    await("offline after the grace, unless the sweep comes between")
        .atMost(SWEEPS)
        .until(
            () -> {
              database.change(signedOut);
              return !status().path("online").asBoolean();
            });
  }

  @Test
  void anAttributeSetsAnAbsenceAndItsEndTakesItBack() {
    LocalDate back = LocalDate.now(BERLIN).plusYears(1);
    attribute("absence_until", back.toString());
    assertThat(status().path("available").asBoolean()).isFalse();
    assertThat(status().path("changedBy").asText()).isEqualTo("Keycloak");
    assertThat(status().path("backAt").asText())
        .isEqualTo(back.atStartOfDay(BERLIN).toInstant().toString());

    attribute("absence_until", null);
    assertThat(status().path("available").asBoolean()).isTrue();
  }

  @Test
  void whatIsSetLaterByAPersonStays() {
    attribute("absence_until", "unknown");
    unit.put("api/v1/agents/mary/status", "{\"available\":true}");

    say(newer(mary).put("Sessions", 0));
    assertThat(status().path("available").asBoolean()).isTrue();
  }

  @Test
  void anAttributeSetsTheOwnBackup() {
    attribute("backup", "William");
    assertThat(backupOfMary().path("name").asText()).isEqualTo("William Jones");

    attribute("backup", null);
    assertThat(backupOfMary().isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"next week", "2099-12-01"})
  void anUnusableAttributeIsSaidAndHasNoEffect(String value) {
    attribute("absence_until", value);

    assertThat(status().path("available").asBoolean()).isTrue();
    assertThat(json("api/v1/identities?state=matched").at("/items/0/finding").asText())
        .contains("absence_until must be");
  }

  @Test
  void strangersAreListedAndAgentsWithoutAUserToo() {
    say(StubKeycloak.user("olga-1", "olga"), mary);

    assertThat(json("api/v1/identities?state=unmatched").findValuesAsText("username"))
        .containsExactly("olga");
    assertThat(json("api/v1/identities/missing").findValuesAsText("name"))
        .containsExactlyInAnyOrder("John Miller", "William Jones");
    assertThat(unit.get("api/v1/identities?state=odd").statusCode()).isEqualTo(400);
  }

  @Test
  void theSweepFindsWhatNoHintTold() {
    keycloak.has(mary.put("Enabled", 0));
    await("the sweep").atMost(SWEEPS).until(() -> !agent("mary").path("enabled").asBoolean());

    keycloak.has(mary.put("Enabled", 1));
    await().atMost(SWEEPS).until(() -> agent("mary").path("enabled").asBoolean());

    keycloak.hasNobody();
    await("deleted meanwhile")
        .atMost(SWEEPS)
        .until(() -> !agent("mary").path("enabled").asBoolean());
  }

  @Test
  void anotherRealmBeginsWithoutThePeopleOfTheOneBefore() {
    say(mary.put("Enabled", 0));
    assertThat(agent("mary").path("enabled").asBoolean()).isFalse();

    keycloak.hasNobody();
    String moved =
        "UPDATE understudy.identity SET id = UUID(), realm = '%1$s' WHERE NOT realm <=> '%1$s'"
            .formatted("https://sso.example.org/realms/old");
    await("nothing is known of her, unless the sweep comes between")
        .atMost(SWEEPS)
        .until(
            () -> {
              database.change(moved);
              return agent("mary").path("enabled").asBoolean()
                  && json("api/v1/identities").path("items").isEmpty();
            });

    say(StubKeycloak.user("mary-" + UUID.randomUUID(), "mary").put("Enabled", 0));
    assertThat(json("api/v1/identities?state=matched").path("items")).hasSize(1);
    assertThat(agent("mary").path("enabled").asBoolean()).isFalse();
  }

  private DynamicTest refused(String what, HintMessage hint, int status) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          HttpResponse<String> answer = unit.people(hint);

          assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
          assertThat(answer.headers().firstValue("Content-Type"))
              .hasValue("application/problem+json");
          assertThat(answer.body()).doesNotContain(StubKeycloak.SECRET);
          assertThat(database.number(ROWS)).isZero();
        });
  }

  private void say(ObjectNode... people) {
    for (ObjectNode person : people) {
      keycloak.has(person);
    }
    assertThat(unit.people(StubKeycloak.hint(people)).statusCode()).isEqualTo(202);
  }

  private void attribute(String name, String value) {
    ObjectNode attributes = newer(mary).putObject("Attributes");
    if (value != null) {
      attributes.putArray(name).add(value);
    }
    say(mary);
  }

  private static ObjectNode newer(ObjectNode user) {
    return user.put("At", Math.max(user.path("At").asLong() + 1, Instant.now().toEpochMilli()));
  }

  private JsonNode backupOfMary() {
    return json("api/v1/backups").path("agents").path("8");
  }

  private JsonNode status() {
    return json("api/v1/agents/mary/status");
  }

  private JsonNode agent(String login) {
    for (JsonNode agent : json("api/v1/agents").path("items")) {
      if (agent.path("login").asText().equals(login)) {
        return agent;
      }
    }
    throw new AssertionError("There is no " + login + ".");
  }

  private JsonNode json(String path) {
    try {
      return JSON.readTree(unit.get(path).body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(path, e);
    }
  }
}
