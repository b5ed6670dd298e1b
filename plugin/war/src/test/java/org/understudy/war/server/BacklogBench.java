package org.understudy.war.server;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Whether a decision costs the same however many wait, and while somebody keeps an old picture of
 * the database open, so that it cannot clean up. For {@code deployment/understudy bench backlog}.
 */
@OnServer
class BacklogBench {

  private static final int WARM_UP = 60_000;
  private static final int FEW = 1_000;
  private static final int MANY = 200_000;
  private static final int BLOCKS = 5;
  private static final int BLOCK = 10_000;
  private static final Duration HELD = Duration.ofMinutes(10);
  private static final int A_SECOND = 100;
  private static final double GOAL = 1.5;

  /** What Znuny takes for a new owner, lock and note, as measured on the stack. */
  private static final Duration HOST_WRITES = Duration.ofMillis(250);

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @Test
  void measureFlatness() throws Exception {
    Ready.withRules(unit);
    ManyCustomers customers = new ManyCustomers(unit, host, database);
    customers.write(WARM_UP);
    await().atMost(Duration.ofMinutes(5)).until(() -> !customers.isWaiting());
    host.writesIn(HOST_WRITES);

    System.out.printf("%nOne decision, %d blocks of %d each%n", BLOCKS, BLOCK);
    List<Spent> few = blocks(customers, FEW);
    line("%,d wait".formatted(FEW), few, few);
    line("%,d wait".formatted(MANY), blocks(customers, MANY), few);
    List<Spent> again = blocks(customers, FEW);
    line("%,d wait, again".formatted(FEW), again, few);
    try (Connection picture = DriverManager.getConnection(database.url())) {
      keepOpen(picture);
      trickle(customers);
      line("a picture is open since %s".formatted(HELD), blocks(customers, FEW), again);
    }
    line("it is closed", blocks(customers, FEW), again);
  }

  /** Per decision, in milliseconds; the processors' time is that of server and database. */
  private record Spent(double time, double processors) {}

  /** As many wait all the time: for each decided one somebody writes. */
  private List<Spent> blocks(ManyCustomers customers, int backlog) throws InterruptedException {
    decideNothing();
    customers.write(backlog);
    decideAgain(customers);
    List<Spent> blocks = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      blocks.add(block(customers, backlog));
    }
    forget();
    return blocks;
  }

  private Spent block(ManyCustomers customers, int backlog) throws InterruptedException {
    long before = customers.decided();
    long start = System.nanoTime();
    Duration processors = Processors.spent();
    long decided = 0;
    while (decided < BLOCK) {
      Thread.sleep(100);
      customers.write((int) (backlog - customers.waiting()));
      decided = customers.decided() - before;
    }
    return new Spent(
        (System.nanoTime() - start) / 1e6 / decided,
        Processors.spent().minus(processors).toNanos() / 1e6 / decided);
  }

  /** As if another node had the lease. */
  private void decideNothing() {
    database.change(
        "UPDATE understudy.lease SET holder = 'bench', token = token + 1,"
            + " expires_at = NOW(3) + INTERVAL 1 HOUR WHERE name = 'decider'");
  }

  private void decideAgain(ManyCustomers customers) {
    long before = customers.decided();
    giveTheLeaseBack();
    await().atMost(Duration.ofMinutes(1)).until(() -> customers.decided() > before);
  }

  private void giveTheLeaseBack() {
    database.change("UPDATE understudy.lease SET expires_at = '2000-01-01' WHERE name = 'decider'");
  }

  /** What waits and what the helpdesk was not told yet is no part of the next blocks. */
  private void forget() {
    decideNothing();
    database.change("DELETE FROM understudy.inbox WHERE handled_at IS NULL");
    database.change(
        "UPDATE understudy.decision SET effect_state = 'applied' WHERE effect_state = 'pending'");
  }

  private static void keepOpen(Connection picture) throws SQLException {
    try (var statement = picture.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      statement.executeQuery("SELECT COUNT(*) FROM understudy.lease").close();
    }
  }

  /** Customers write on meanwhile, and the helpdesk keeps up, so that nothing else is different. */
  private void trickle(ManyCustomers customers) throws InterruptedException {
    host.writesIn(Duration.ZERO);
    giveTheLeaseBack();
    long end = System.nanoTime() + HELD.toNanos();
    while (System.nanoTime() < end) {
      customers.write(A_SECOND);
      Thread.sleep(1000);
    }
    host.writesIn(HOST_WRITES);
  }

  private static void line(String name, List<Spent> blocks, List<Spent> beside) {
    Spread time = Spread.of(blocks, Spent::time);
    Spread processors = Spread.of(blocks, Spent::processors);
    System.out.printf(
        "  %-32s %s ms, %.2f x    processors %s ms, %.2f x (goal <= %.1f)%n",
        name,
        time,
        time.middle() / Spread.of(beside, Spent::time).middle(),
        processors,
        processors.middle() / Spread.of(beside, Spent::processors).middle(),
        GOAL);
  }
}
