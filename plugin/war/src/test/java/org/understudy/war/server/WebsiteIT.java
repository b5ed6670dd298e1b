package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What open pages of websites ask of the database, counted by the database itself. */
@OnServer
class WebsiteIT {

  private static final int PAGES = 1_000;
  private static final int AT_ONCE = 16;
  private static final String SHOP = "https://shop.example.org";

  /** One picture for all is read at most so often, whoever asks for which website and team. */
  private static final Duration PICTURE = Duration.ofSeconds(12);

  /** Who waits is asked in this way by these pictures alone, once by each. */
  private static final String OF_A_PICTURE = "LEFT JOIN website_start";

  private Application unit;
  private Database database;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @Test
  void shouldReadOnePictureForAllHoweverManyPagesAsk_C5() {
    Ready.withRules(unit);
    List<String> statuses = List.of(status("shop"), status("help"));
    for (String status : statuses) {
      var first = unit.openly(status, SHOP);
      assertThat(first.body()).contains("\"open\":true");
      assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=");
      assertThat(first.headers().firstValue("ETag")).isPresent();
    }

    Instant start = Instant.now();
    List<String> statements = database.heard("understudy", () -> allAsk(statuses));
    Duration time = Duration.between(start, Instant.now());

    long pictures = statements.stream().filter(s -> s.contains(OF_A_PICTURE)).count();
    System.getLogger(WebsiteIT.class.getName())
        .log(
            System.Logger.Level.INFO,
            "{0} questions in {1}: {2} pictures, {3} statements of the whole application",
            PAGES,
            time,
            pictures,
            statements.size());
    assertThat(pictures).as("in %s", time).isLessThanOrEqualTo(1 + time.dividedBy(PICTURE));
    assertThat(statements).as("with those by the clock").hasSizeLessThan(PAGES / 2);
  }

  /** Otherwise the test above would count what nobody says. */
  @Test
  void shouldReadAPictureWhenAWebsiteHasChanged() {
    Ready.withRules(unit);
    String status = status("books");
    assertThat(database.heard("understudy", () -> unit.openly(status, SHOP)))
        .filteredOn(statement -> statement.contains(OF_A_PICTURE))
        .isNotEmpty();
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

  private void allAsk(List<String> statuses) {
    try (ExecutorService pages = Executors.newFixedThreadPool(AT_ONCE)) {
      Stream<Callable<Integer>> asking =
          Stream.iterate(0, i -> i + 1)
              .map(i -> statuses.get(i % statuses.size()))
              .map(status -> () -> unit.openly(status, SHOP).statusCode());
      assertThat(pages.invokeAll(asking.limit(PAGES).toList()))
          .allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Not all pages have asked.", e);
    }
  }
}
