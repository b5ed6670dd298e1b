package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What one event costs on the common path, from the hint to the changed host. Counted by the
 * database and the host themselves; what an idle application does in the same time is taken off.
 */
@OnServer
class CostIT {

  private static final int EVENTS = 100;
  private static final int ROUNDS = 3;
  private static final int WARM_UP = 20;
  private static final int HINTS = 20;
  private static final int IN_A_HINT = 50;

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
    repeat(WARM_UP);
  }

  @Test
  void shouldCostAtMostTwoCommitsTwelveStatementsAndOneCallToTheHost() {
    Cost.PerEvent cost =
        Stream.generate(this::measured)
            .limit(ROUNDS)
            .min(Comparator.comparingDouble(Cost.PerEvent::commits))
            .orElseThrow();

    System.getLogger(CostIT.class.getName()).log(System.Logger.Level.INFO, cost);
    assertThat(cost.commits()).isLessThanOrEqualTo(2);
    assertThat(cost.statements()).isLessThanOrEqualTo(12);
    assertThat(cost.hostWrites()).isEqualTo(1);
    assertThat(cost.hostReads()).isZero();
  }

  @Test
  void shouldShareCommitsAndStatementsWhenManyComeAtOnce() {
    long writes = host.writes();
    Cost before = Cost.now(database, host);
    for (int i = 0; i < HINTS; i++) {
      Facts[] many = Stream.generate(host::reopened).limit(IN_A_HINT).toArray(Facts[]::new);
      assertThat(unit.hint(HintMessage.about(many)).statusCode()).isEqualTo(202);
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> host.writes() == writes + HINTS * IN_A_HINT && pending() == 0);

    // With what the application does by the clock, and what this test asks the database.
    Cost.PerEvent cost =
        Cost.now(database, host).minus(before).perEvent(Cost.NOTHING, HINTS * IN_A_HINT);
    System.getLogger(CostIT.class.getName()).log(System.Logger.Level.INFO, cost);
    assertThat(cost.commits()).isLessThanOrEqualTo(0.2);
    assertThat(cost.statements()).isLessThanOrEqualTo(1);
    assertThat(cost.hostReads()).isZero();
  }

  private long pending() {
    return database.number(
        "SELECT COUNT(*) FROM understudy.decision WHERE effect_state = 'pending'");
  }

  /** What happens now and then by the clock falls into one of the two times only. */
  private Cost.PerEvent measured() {
    Cost before = Cost.now(database, host);
    repeat(EVENTS);
    Cost busy = Cost.now(database, host).minus(before);
    return busy.perEvent(idle(busy.time()), EVENTS);
  }

  /** One after the other: nothing is shared among events that come at once. */
  private void repeat(int times) {
    for (int i = 0; i < times; i++) {
      Facts reopened = host.reopened();
      assertThat(unit.hint(HintMessage.about(reopened)).statusCode()).isEqualTo(202);
      await()
          .pollInterval(Duration.ofMillis(1))
          .atMost(Duration.ofSeconds(30))
          .until(() -> host.writes(reopened.ticket()).size() == 1);
    }
  }

  private Cost idle(Duration time) {
    Cost before = Cost.now(database, host);
    Instant end = Instant.now().plus(time);
    await().atMost(time.plusSeconds(5)).until(() -> !Instant.now().isBefore(end));
    return Cost.now(database, host).minus(before);
  }
}
