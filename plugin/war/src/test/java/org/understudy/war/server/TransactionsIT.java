package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions as the server really ends them. */
@OnServer
class TransactionsIT {

  private static final String RULES = "api/v1/teams/6/rules";
  private static final String ON = "{\"mode\": \"automatic\"}";
  private static final String OFF = "{\"mode\": \"normal\"}";
  private static final String DECISIONS =
      "SELECT COUNT(*) FROM understudy.decision WHERE conversation_id = ?";
  private static final String WAITING =
      "SELECT COUNT(*) FROM understudy.inbox WHERE conversation_id = ? AND handled_at IS NULL";
  private static final String LEASE_LOST = "\"holdsLease\":false";
  private static final Duration SOON = Duration.ofSeconds(30);

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void becomesReady() {
    Ready.withRules(unit);
  }

  @Test
  void shouldAnswerAFailedChangeAsAProblemWithoutDetails() {
    HttpResponse<String> answer = without("stamp", () -> unit.put(RULES, ON));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("urn:uuid:").doesNotContain("stamp", "SQL", "Exception");
    assertThat(unit.get(RULES).body()).contains("\"mode\":\"normal\"");
  }

  @Test
  void shouldHaveNoTimesThatEndIn2038() {
    String columns =
        "SELECT COUNT(*) FROM information_schema.columns"
            + " WHERE table_schema = 'understudy' AND data_type = ?"
            // Flyway's own, which tells when it did something.
            + " AND table_name <> 'flyway_schema_history'";

    assertThat(database.number(columns, "timestamp")).isZero();
    assertThat(database.number(columns, "datetime")).isPositive();
  }

  @Test
  void shouldAskForAHintAgainThatCouldNotBeStored() {
    Facts reopened = host.reopened();

    HttpResponse<String> lost = without("inbox", () -> unit.hint(HintMessage.about(reopened)));
    HttpResponse<String> again = unit.hint(HintMessage.about(reopened));

    assertThat(lost.statusCode()).isEqualTo(503);
    assertThat(lost.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(again.statusCode()).isEqualTo(202);
    await().atMost(SOON).until(() -> host.writes(reopened.ticket()).size() == 1);
  }

  @Test
  void shouldRefuseAChangeOfWhatSomebodyElseHasChanged() {
    String known = unit.get(RULES).headers().firstValue("ETag").orElseThrow();
    unit.put(RULES, OFF);
    String newer = unit.get(RULES).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> refused = unit.put(RULES, ON, known);
    HttpResponse<String> accepted = unit.put(RULES, OFF, newer);

    assertThat(newer).isNotEqualTo(known);
    assertThat(refused.statusCode()).isEqualTo(412);
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(accepted.statusCode()).isEqualTo(200);
    assertThat(unit.get(RULES).body()).contains("\"mode\":\"normal\"");
  }

  @Test
  void shouldWriteNoDecisionWithTheTokenOfALostLease() {
    Facts reopened = host.reopened();
    takeOver();

    unit.hint(HintMessage.about(reopened));
    // The decider tries, is refused, and says so before it waits for the lease.
    await().atMost(SOON).until(() -> unit.get("health/ready").body().contains(LEASE_LOST));

    assertThat(database.number(DECISIONS, reopened.ticket())).isZero();
    assertThat(database.number(WAITING, reopened.ticket())).isEqualTo(1);
    assertThat(host.writes(reopened.ticket())).isEmpty();

    giveBack();
    await().atMost(SOON).until(() -> host.writes(reopened.ticket()).size() == 1);
    assertThat(database.number(DECISIONS, reopened.ticket())).isEqualTo(1);
  }

  /** Another node is quicker: it holds the lease for a minute. */
  private void takeOver() {
    database.change(
        "UPDATE understudy.lease SET token = token + 1, holder = 'another-node',"
            + " expires_at = NOW(3) + INTERVAL 60 SECOND");
  }

  private void giveBack() {
    database.change("UPDATE understudy.lease SET expires_at = '2000-01-01'");
  }

  private <T> T without(String table, Supplier<T> action) {
    database.change("RENAME TABLE understudy.%1$s TO understudy.%1$s_away".formatted(table));
    try {
      return action.get();
    } finally {
      database.change("RENAME TABLE understudy.%1$s_away TO understudy.%1$s".formatted(table));
    }
  }
}
