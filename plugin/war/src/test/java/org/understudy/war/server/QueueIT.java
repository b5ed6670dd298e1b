package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue under load: nobody gets what another one has, and nobody more than he may. */
@OnServer
class QueueIT {

  private static final int ARRIVALS = 30;
  private static final int REQUESTS = 50;
  private static final int CAPACITY = 12;
  private static final long WILLIAM = 7;
  private static final long MARY = 8;
  private static final String SITE = "https://www.example.org";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Application unit;
  private StubHost host;
  private List<Long> arrived;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void manyWait() {
    Ready.withRules(unit);
    rules("{\"mode\": \"availability\", \"capacity\": %d}".formatted(CAPACITY));
    await().atMost(SOON).until(() -> unit.get("api/v1/teams/5").body().contains("\"holds\":true"));
    arrived = new ArrayList<>();
    for (int i = 0; i < ARRIVALS; i++) {
      Facts facts = host.arrived();
      arrived.add(facts.ticket());
      assertThat(unit.hint(HintMessage.about(facts)).statusCode()).isEqualTo(202);
    }
    await()
        .atMost(SOON)
        .until(() -> queue(WILLIAM).path("waiting").asInt() == ARRIVALS && hasRoom(WILLIAM));
    await().atMost(SOON).until(() -> hasRoom(MARY));
  }

  /** Assigned by round robin, without a limit: nothing of this test waits in the next one. */
  @AfterEach
  void nothingWaits() {
    host.closeAll();
    Ready.withRules(unit);
    await().atMost(SOON).until(() -> !unit.get("api/v1/waiting").body().contains("\"id\""));
    // What still waited has got an owner now.
    host.closeAll();
  }

  /** In one test, because all of it stands in the same queue. */
  @Test
  void shouldTakeInTurnGiveBackAndNeverExceedTheLimits_C3_C4_C5() {
    answerTheSameRequestOnce();
    offerWhatIsGivenBackToTheNextOneAtItsOldPlace();
    giveEachToOneOnlyWithinCapacityAndAnswerAfterTheHostHasIt(3);
  }

  private void giveEachToOneOnlyWithinCapacityAndAnswerAfterTheHostHasIt(int before) {
    assertThat(unit.openly("api/v1/public/teams/5/status", SITE).statusCode()).isEqualTo(404);
    unit.put(
        "api/v1/teams/5/public-status",
        "{\"on\": true, \"closedText\": \"All busy.\", \"origins\": [\"" + SITE + "\"]}");

    List<HttpResponse<String>> answers = new ArrayList<>();
    // What the host counts while it changes counts twice for seconds: some may have to ask again.
    await()
        .atMost(SOON)
        .until(
            () -> {
              answers.addAll(takeAtOnce());
              return taken(answers).size() >= 2 * CAPACITY - before;
            });

    List<Long> taken = taken(answers);
    assertThat(taken)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(arrived.subList(before, 2 * CAPACITY));
    assertThat(taken).allMatch(ticket -> host.owner(ticket) != 1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 200)
        .hasSizeGreaterThanOrEqualTo(REQUESTS - (2 * CAPACITY - before))
        .allSatisfy(
            refused -> {
              assertThat(refused.statusCode()).isEqualTo(409);
              assertThat(refused.body()).contains("problem:at-capacity");
              // Or a little more, for the same seconds.
              assertThat(refused.body()).containsPattern("\"1[2-9] of 12 ");
            });
    assertThat(queue(MARY).path("refusal").asText()).isEqualTo("at-capacity");
    await().atMost(SOON).until(() -> !status(SITE).path("open").asBoolean());
    assertThat(status(SITE).path("text").asText()).isEqualTo("All busy.");
    var open = unit.openly("api/v1/public/teams/5/status", SITE);
    assertThat(open.headers().firstValue("Access-Control-Allow-Origin")).hasValue(SITE);
    assertThat(open.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3");
    assertThat(open.headers().firstValue("ETag")).isPresent();
    assertThat(
            unit.openly("api/v1/public/teams/5/status", "https://other.example")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();

    host.closeAll();
    await().atMost(SOON).until(() -> status(SITE).path("open").asBoolean());
  }

  private static List<Long> taken(List<HttpResponse<String>> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() == 200)
        .map(answer -> json(answer).at("/conversation/id").asLong())
        .toList();
  }

  private void answerTheSameRequestOnce() {
    String key = UUID.randomUUID().toString();

    HttpResponse<String> first = unit.post("api/v1/agents/7/take", "{}", key);
    HttpResponse<String> again = unit.post("api/v1/agents/7/take", "{}", key);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(json(again).path("decision")).isEqualTo(json(first).path("decision"));
    assertThat(queue(WILLIAM).path("waiting").asInt()).isGreaterThanOrEqualTo(ARRIVALS - 1);
    String request = json(first).path("request").asText();
    assertThat(unit.get("api/v1/agents/7/requests/" + request).body()).contains("\"done\"");
    assertThat(unit.get("api/v1/agents/8/requests/" + request).statusCode()).isEqualTo(404);
  }

  private void offerWhatIsGivenBackToTheNextOneAtItsOldPlace() {
    unit.put("api/v1/teams/5/queue", "{\"skipsPerDay\": 1}");
    long first = taken(WILLIAM);

    assertThat(giveBack(WILLIAM, first).statusCode()).isEqualTo(200);

    assertThat(host.owner(first)).isEqualTo(1);
    long second = taken(WILLIAM);
    assertThat(List.of(first, second)).isEqualTo(arrived.subList(1, 3));
    assertThat(taken(MARY)).isEqualTo(first);
    assertThat(giveBack(WILLIAM, second).body()).contains("problem:no-skips-left");
    assertThat(giveBack(WILLIAM, first).body()).contains("problem:not-owned");
    assertThat(
            unit.post("api/v1/agents/7/give-back", "{\"conversation\": \"" + second + "\"}", "k")
                .statusCode())
        .isEqualTo(422);
  }

  private List<HttpResponse<String>> takeAtOnce() {
    try (ExecutorService agents = Executors.newFixedThreadPool(REQUESTS)) {
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        long agent = i % 2 == 0 ? WILLIAM : MARY;
        asked.add(CompletableFuture.supplyAsync(() -> take(agent), agents));
      }
      return asked.stream().map(CompletableFuture::join).toList();
    }
  }

  private long taken(long agent) {
    HttpResponse<String> answer = take(agent);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer).at("/conversation/id").asLong();
  }

  private HttpResponse<String> take(long agent) {
    return unit.post("api/v1/agents/" + agent + "/take", "{}", UUID.randomUUID().toString());
  }

  private HttpResponse<String> giveBack(long agent, long ticket) {
    String body = "{\"conversation\": \"%d\", \"reason\": \"Not mine\"}".formatted(ticket);
    return unit.post("api/v1/agents/" + agent + "/give-back", body, UUID.randomUUID().toString());
  }

  private boolean hasRoom(long agent) {
    return queue(agent).path("refusal").isMissingNode() || queue(agent).path("refusal").isNull();
  }

  private JsonNode queue(long agent) {
    return json(unit.get("api/v1/agents/" + agent + "/queue"));
  }

  private JsonNode status(String origin) {
    return json(unit.openly("api/v1/public/teams/5/status", origin));
  }

  private void rules(String rules) {
    assertThat(unit.put("api/v1/teams/5/rules", rules).statusCode()).isEqualTo(200);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
