package org.understudy.war.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class WayOfAnEventIT {

  /** A busy machine needs it. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private Application unit;
  private Database database;
  private StubHost host;

  @Deployment(testable = false)
  static WebArchive war() {
    return BuiltWar.archive();
  }

  @BeforeEach
  void becomesReadyAndHasRules() {
    Ready.withRules(unit);
  }

  @Test
  void shouldStoreAHintOnceAndCarryTheDecisionOutOnce() {
    Facts reopened = host.reopened();

    HttpResponse<String> first = unit.hint(HintMessage.about(reopened));
    HttpResponse<String> again = unit.hint(HintMessage.about(reopened));

    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(first.body()).isEqualTo("{\"accepted\":1,\"known\":0}");
    assertThat(again.body()).isEqualTo("{\"accepted\":0,\"known\":1}");
    await().atMost(SOON).until(() -> host.writes(reopened.ticket()).size() == 1);
    assertThat(host.writes(reopened.ticket()).getFirst().path("OwnerID").asInt()).isIn(7, 8);
    assertThat(host.writes(reopened.ticket()).getFirst().path("Lock").asText()).isEqualTo("lock");
    assertThat(database.number(INBOX, reopened.ticket())).isEqualTo(1);
    assertThat(database.number(DECISIONS, reopened.ticket())).isEqualTo(1);
    await()
        .atMost(SOON)
        .until(() -> database.texts(EFFECT, reopened.ticket()).getFirst().equals("applied"));
  }

  private static final String INBOX =
      "SELECT COUNT(*) FROM understudy.inbox WHERE conversation_id = ?";
  private static final String DECISIONS =
      "SELECT COUNT(*) FROM understudy.decision WHERE conversation_id = ?";
  private static final String EFFECT =
      "SELECT effect_state FROM understudy.decision WHERE conversation_id = ?";
}
