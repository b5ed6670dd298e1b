package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What open pages of websites cost, counted by the database itself. */
@OnServer
class WebsiteIT {

  private static final int PAGES = 5_000;
  private static final int AT_ONCE = 32;
  private static final String SHOP = "https://shop.example.org";

  /** One picture for all is read at most so often. */
  private static final Duration PICTURE = Duration.ofSeconds(8);

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @Test
  void shouldCostLessThanAStatementASecondHoweverManyPagesAsk_C5() throws Exception {
    Ready.withRules(unit);
    String website =
        unit.post(
                "api/v1/websites",
                "{\"name\": \"shop\", \"teams\": [\"5\"], \"showsWait\": true,"
                    + " \"showsPosition\": true, \"origins\": [\""
                    + SHOP
                    + "\"]}",
                "key")
            .body();
    String key = website.replaceAll("(?s).*\"key\"\\s*:\\s*\"([0-9a-f]+)\".*", "$1");
    String status = "api/v1/public/websites/" + key + "/status";
    var first = unit.openly(status, SHOP);
    assertThat(first.body()).contains("\"open\":true");
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=5");
    assertThat(first.headers().firstValue("ETag")).isPresent();

    Cost before = Cost.now(database, host);
    allAsk(status);
    Cost busy = Cost.now(database, host).minus(before);

    double pictures = 1 + (double) busy.time().toMillis() / PICTURE.toMillis();
    Cost idle = idle(busy.time());
    assertThat(busy.statements() - idle.statements())
        .as("statements in %s, idle %d", busy.time(), idle.statements())
        .isLessThanOrEqualTo(Math.round(pictures * PICTURE.toSeconds()));
    await()
        .atMost(PICTURE.plusSeconds(5))
        .untilAsserted(
            () ->
                assertThat(unit.openly(status, SHOP).headers().firstValue("Cache-Control"))
                    .as("pages are told to ask less often")
                    .hasValueSatisfying(value -> assertThat(value).doesNotContain("max-age=5,"))
                    .hasValueSatisfying(value -> assertThat(value).doesNotMatch(".*max-age=5$")));
  }

  private void allAsk(String status) throws InterruptedException {
    try (ExecutorService pages = Executors.newFixedThreadPool(AT_ONCE)) {
      Callable<Integer> page = () -> unit.openly(status, SHOP).statusCode();
      assertThat(pages.invokeAll(Stream.generate(() -> page).limit(PAGES).toList()))
          .allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
    }
  }

  private Cost idle(Duration time) {
    Cost before = Cost.now(database, host);
    Instant end = Instant.now().plus(time);
    await().atMost(time.plusSeconds(5)).until(() -> !Instant.now().isBefore(end));
    return Cost.now(database, host).minus(before);
  }
}
