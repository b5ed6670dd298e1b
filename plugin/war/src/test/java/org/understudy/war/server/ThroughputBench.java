package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many decisions the application takes from the host's hints to the database in a second, and
 * how many the same database takes of the same rows without any deciding. For {@code
 * deployment/understudy bench}; a shared machine tells nothing but ratios.
 */
@OnServer
class ThroughputBench {

  /** Until the compilers of the virtual machine have little left to do. */
  private static final int WARM_UP = 20_000;

  private static final int EVENTS = 20_000;
  private static final int IN_A_HINT = 50;
  private static final int ROW_BY_ROW = 3_000;
  private static final int WORKERS = 4;
  private static final double GOAL_PER_SECOND = 2_000;
  private static final double GOAL_OF_FLOOR = 0.3;
  private static final double GOAL_OVER_ROW_BY_ROW = 5;

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void isWarm() {
    Ready.withRules(unit);
    decide(WARM_UP);
    await().atMost(Duration.ofMinutes(5)).until(() -> pending() == 0);
  }

  @Test
  void measureDurableThroughput() {
    double ours = EVENTS / decide(EVENTS).seconds();
    await().atMost(Duration.ofMinutes(10)).until(() -> pending() == 0);
    BareRows rows = new BareRows(database);
    rows.prepare(EVENTS);
    double floor = rows.batched(EVENTS, 200);
    rows.prepare(ROW_BY_ROW);
    double rowByRow = rows.oneByOne(ROW_BY_ROW, WORKERS);

    System.out.printf("%nDurable decisions: %d hints' conversations, heard by HTTP%n", EVENTS);
    line("decided and stored", "%.0f a second (goal %.0f)", ours, GOAL_PER_SECOND);
    line("the same rows in batches, undecided", "%.0f a second", floor);
    line("row by row, SKIP LOCKED, %d workers".formatted(WORKERS), "%.0f a second", rowByRow);
    line("of the batches", "%.2f x (goal >= %.1f)", ours / floor, GOAL_OF_FLOOR);
    line("of row by row", "%.1f x (goal >= %.0f)", ours / rowByRow, GOAL_OVER_ROW_BY_ROW);
  }

  private record Took(double seconds) {}

  /** Customers answer closed tickets of an absent agent, faster than anybody could decide. */
  private Took decide(int events) {
    long start = System.nanoTime();
    for (int sent = 0; sent < events; sent += IN_A_HINT) {
      Facts[] facts = Stream.generate(host::reopened).limit(IN_A_HINT).toArray(Facts[]::new);
      assertThat(unit.hint(HintMessage.about(facts)).statusCode()).isEqualTo(202);
    }
    await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofMinutes(5)).until(() -> !waits());
    return new Took((System.nanoTime() - start) / 1e9);
  }

  /** One look at an index: counting rows again and again would cost more than deciding. */
  private boolean waits() {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM understudy.inbox WHERE handled_at IS NULL)")
        == 1;
  }

  private long pending() {
    return database.number(
        "SELECT COUNT(*) FROM understudy.decision WHERE effect_state = 'pending'");
  }

  private static void line(String name, String figures, Object... values) {
    System.out.printf("  %-42s %s%n", name, figures.formatted(values));
  }
}
