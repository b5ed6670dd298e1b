package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * What open pages of websites cost, counted by the database itself; what an idle application does
 * in the same time is taken off.
 */
@OnServer
class WebsiteIT {

  private static final int PAGES = 1_000;
  private static final int AT_ONCE = 16;
  private static final String SHOP = "https://shop.example.org";

  /** One picture for all is read at most so often, whoever asks for which website and team. */
  private static final Duration PICTURE = Duration.ofSeconds(12);

  /** Statements of one picture, and of what the application does by the clock now and then. */
  private static final int MOST_OF_A_PICTURE = 8;

  private static final int BY_THE_CLOCK = 20;

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
    List<String> statuses = List.of(status("shop"), status("help"));
    for (String status : statuses) {
      var first = unit.openly(status, SHOP);
      assertThat(first.body()).contains("\"open\":true");
      assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=");
      assertThat(first.headers().firstValue("ETag")).isPresent();
    }

    Cost before = Cost.now(database, host);
    allAsk(statuses);
    Cost busy = Cost.now(database, host).minus(before);
    Cost idle = idle(busy.time());

    long pictures = 1 + busy.time().dividedBy(PICTURE);
    long ours = busy.statements() - idle.statements();
    System.getLogger(WebsiteIT.class.getName())
        .log(
            System.Logger.Level.INFO,
            "{0} questions in {1}: {2} statements, {3} when idle",
            PAGES,
            busy.time(),
            busy.statements(),
            idle.statements());
    assertThat(ours)
        .as("statements for %d questions in %s", PAGES, busy.time())
        .isLessThanOrEqualTo(pictures * MOST_OF_A_PICTURE + BY_THE_CLOCK);
  }

  /** The address of a new website's status, with everything that costs anything. */
  private String status(String name) {
    String website =
        unit.post(
                "api/v1/websites",
                """
                {"name": "%s", "teams": ["5"], "showsWait": true, "showsPosition": true,
                 "origins": ["%s"]}
                """
                    .formatted(name, SHOP),
                name)
            .body();
    String key = website.replaceAll("(?s).*\"key\"\\s*:\\s*\"([0-9a-f]+)\".*", "$1");
    return "api/v1/public/websites/" + key + "/status";
  }

  private void allAsk(List<String> statuses) throws InterruptedException {
    try (ExecutorService pages = Executors.newFixedThreadPool(AT_ONCE)) {
      Stream<Callable<Integer>> asking =
          Stream.iterate(0, i -> i + 1)
              .map(i -> statuses.get(i % statuses.size()))
              .map(status -> () -> unit.openly(status, SHOP).statusCode());
      assertThat(pages.invokeAll(asking.limit(PAGES).toList()))
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
