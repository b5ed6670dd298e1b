package org.understudy.war.server;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How many decisions the application takes from the host's hints to the database in a second, and
 * how many the same database takes of the same rows without any deciding, in turns. For {@code
 * deployment/understudy bench}; a shared machine tells nothing but ratios.
 */
@OnServer
class ThroughputBench {

  /** Until the compilers of the virtual machine have little left to do. */
  private static final int WARM_UP = 60_000;

  private static final int BLOCKS = 5;
  private static final int EVENTS = 10_000;
  private static final int ROW_BY_ROW = 2_000;
  private static final int WORKERS = 4;
  private static final double GOAL_PER_SECOND = 2_000;
  private static final double GOAL_OF_FLOOR = 0.3;
  private static final double GOAL_OVER_ROW_BY_ROW = 5;

  /** What Znuny takes for a new owner, lock and note, as measured on the stack. */
  private static final Duration HOST_WRITES = Duration.ofMillis(250);

  private final List<Block> blocks = new ArrayList<>();
  private Application unit;
  private Database database;
  private StubHost host;
  private ManyCustomers customers;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void isWarm() {
    Ready.withRules(unit);
    customers = new ManyCustomers(unit, host, database);
    decide(WARM_UP);
    carriedOut();
  }

  @Test
  void measureDurableThroughput() {
    for (int i = 0; i < BLOCKS; i++) {
      blocks.add(measured());
    }

    System.out.printf(
        "%nDurable decisions, heard by HTTP: %d blocks of %d, in turns%n", BLOCKS, EVENTS);
    line("decided and stored", "%s a second (goal %.0f)", told(Block::ours), GOAL_PER_SECOND);
    line("the same rows in batches, undecided", "%s a second", told(Block::floor));
    line(
        "row by row, SKIP LOCKED, %d workers".formatted(WORKERS),
        "%s a second",
        told(Block::rowByRow));
    line("of the batches", "%s x (goal >= %.1f)", told(Block::ofFloor), GOAL_OF_FLOOR);
    line("of row by row", "%s x (goal >= %.0f)", told(Block::overRowByRow), GOAL_OVER_ROW_BY_ROW);
  }

  /** Each a second. */
  private record Block(double ours, double floor, double rowByRow) {

    double ofFloor() {
      return ours / floor;
    }

    double overRowByRow() {
      return ours / rowByRow;
    }
  }

  private Block measured() {
    host.writesIn(HOST_WRITES);
    double ours = EVENTS / decide(EVENTS);
    host.writesIn(Duration.ZERO);
    carriedOut();
    BareRows rows = new BareRows(database);
    rows.prepare(EVENTS);
    double floor = rows.batched(EVENTS, 200);
    rows.prepare(ROW_BY_ROW);
    return new Block(ours, floor, rows.oneByOne(ROW_BY_ROW, WORKERS));
  }

  /**
   * @return seconds until the last is decided and committed
   */
  private double decide(int events) {
    long start = System.nanoTime();
    customers.write(events);
    await()
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofMinutes(5))
        .until(() -> !customers.isWaiting());
    return (System.nanoTime() - start) / 1e9;
  }

  private void carriedOut() {
    await()
        .pollInterval(Duration.ofSeconds(1))
        .atMost(Duration.ofMinutes(10))
        .until(
            () ->
                database.number(
                        "SELECT EXISTS (SELECT 1 FROM understudy.decision"
                            + " WHERE effect_state = 'pending')")
                    == 0);
  }

  private Spread told(ToDoubleFunction<Block> figure) {
    return Spread.of(blocks, figure);
  }

  private static void line(String name, String figures, Object... values) {
    System.out.printf("  %-42s %s%n", name, figures.formatted(values));
  }
}
