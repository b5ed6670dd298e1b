package org.understudy.war.server;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * What 5,000 open pages of a website cost, at their real pace. For {@code deployment/understudy
 * bench widget}; the client is on the same machine.
 */
@OnServer
class WidgetBench {

  private static final int PAGES = 5_000;
  private static final Duration OPENING = Duration.ofMinutes(2);
  private static final Duration MEASURED = Duration.ofMinutes(1);
  private static final double GOAL_PER_SECOND = 1;
  private static final String SHOP = "https://shop.example.org";

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @Test
  void measureOpenPages_C5() {
    Ready.withRules(unit);
    String website =
        unit.post(
                "api/v1/websites",
                """
                {"name": "shop", "teams": ["5"], "showsWait": true, "showsPosition": true,
                 "origins": ["%s"]}
                """
                    .formatted(SHOP),
                "bench")
            .body();
    String key = website.replaceAll("(?s).*\"key\"\\s*:\\s*\"([0-9a-f]+)\".*", "$1");
    Cost idle = measured();
    try (OpenPages pages = new OpenPages(unit, "api/v1/public/websites/" + key + "/status", SHOP)) {
      pages.open(PAGES, OPENING);
      pass(OPENING.plus(MEASURED));
      pages.forget();
      Cost busy = measured();

      System.out.printf("%n%d open pages of a website, after %s%n", PAGES, OPENING.plus(MEASURED));
      line("they ask", "%.0f a second, each every %d s", per(busy, pages.answers()), pages.pause());
      line("failed", "%d", pages.failed());
      line("an answer", "p50 %.1f ms   p95 %.1f ms", pages.quantile(0.5), pages.quantile(0.95));
      line(
          "statements for all of them",
          "%.2f a second (goal <= %.0f); %.2f idle",
          per(busy, busy.statements()) - per(idle, idle.statements()),
          GOAL_PER_SECOND,
          per(idle, idle.statements()));
    }
  }

  private Cost measured() {
    Cost before = Cost.now(database, host);
    pass(MEASURED);
    return Cost.now(database, host).minus(before);
  }

  private static double per(Cost cost, long count) {
    return count * 1e3 / cost.time().toMillis();
  }

  private static void pass(Duration time) {
    Instant end = Instant.now().plus(time);
    await().atMost(time.plusSeconds(5)).until(() -> !Instant.now().isBefore(end));
  }

  private static void line(String name, String format, Object... figures) {
    System.out.printf("  %-42s %s%n", name, format.formatted(figures));
  }
}
