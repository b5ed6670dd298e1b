package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other nodes do stands in the database only; nobody wakes the one that decides. */
@OnServer
class OtherNodesIT {

  /** Three seconds are promised; a busy machine sees them later. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final String HANDLED =
      "SELECT COUNT(*) FROM understudy.inbox WHERE conversation_id = ? AND handled_at IS NOT NULL";

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
  void shouldHandleWhatAnotherNodeHasHeard() {
    Facts reopened = host.reopened();
    unit.hint(HintMessage.about(reopened));
    await().atMost(SOON).until(() -> database.number(HANDLED, reopened.ticket()) == 1);

    int stored =
        database.change(
            "UPDATE understudy.inbox SET handled_at = NULL WHERE conversation_id = ?",
            String.valueOf(reopened.ticket()));

    assertThat(stored).isEqualTo(1);
    await().atMost(SOON).until(() -> database.number(HANDLED, reopened.ticket()) == 1);
  }

  @Test
  void shouldStartTimersThatAnotherNodeHasSet() {
    String last =
        "SELECT COALESCE(MAX(last_success), '2000-01-01') FROM understudy.scheduled_tasks"
            + " WHERE task_name = 'retention'";
    String before = database.texts(last).getFirst();

    int set =
        database.change(
            "UPDATE understudy.scheduled_tasks SET execution_time = UTC_TIMESTAMP(6)"
                + " WHERE task_name = 'retention'");

    assertThat(set).isEqualTo(1);
    await().atMost(SOON).until(() -> database.texts(last).getFirst().compareTo(before) > 0);
  }
}
