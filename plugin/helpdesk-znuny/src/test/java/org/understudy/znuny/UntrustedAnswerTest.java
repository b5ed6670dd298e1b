package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.znuny.ApplyFixture.change;
import static org.understudy.znuny.ApplyFixture.result;
import static org.understudy.znuny.ApplyFixture.results;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;

/** Answers in the right form that do not fit what was asked. */
class UntrustedAnswerTest {

  private StubZnuny znuny;
  private Helpdesk unit;

  @BeforeEach
  void start() throws IOException {
    znuny = new StubZnuny(Duration.ofSeconds(20));
    unit = znuny.znuny().helpdesk();
  }

  @AfterEach
  void stop() {
    znuny.close();
  }

  @Test
  void shouldNotTrustResultsThatAnswerSomethingElse() {
    untrusted(results(), "1 results are expected, not 0");
    untrusted(results(result("d-9", "applied", "1", "null")), "not in the order");
    untrusted(results(result("d-1", "applied", "null", "null")), "without HistoryID");
    untrusted(results(result("d-1", "overtaken", "null", "null")), "overtaken without Facts");
    untrusted(
        results(result("d-1", "overtaken", "null", FactsFixture.facts(99))), "Facts of ticket 99");
    untrusted(results(result("d-1", "done", "1", "null")), "unknown Outcome 'done'");
    untrusted("{}", "Results is missing");
  }

  @Test
  void shouldNotTrustAHistoryThatGoesBackOrStandsStill() {
    untrustedHistory("{\"Last\":4699,\"More\":0,\"Tickets\":[]}");
    untrustedHistory("{\"Last\":4700,\"More\":1,\"Tickets\":[]}");
    untrustedHistory("{\"Last\":4720,\"More\":2,\"Tickets\":[]}");
    untrustedHistory("{\"Last\":4720,\"More\":0,\"Tickets\":[{\"TicketID\":1,\"HistoryID\":9}]}");
    untrustedHistory(
        "{\"Last\":4720,\"More\":0,\"Tickets\":[{\"TicketID\":1,\"HistoryID\":4721}]}");
  }

  @Test
  void shouldNotTrustConversationsThatWereNotAskedFor() {
    List<ConversationId> ids = List.of(new ConversationId("12"));

    znuny.answers("{\"Tickets\":[" + FactsFixture.facts(13) + "]}");
    assertThatThrownBy(() -> unit.conversations(ids))
        .isInstanceOf(HelpdeskUnavailable.class)
        .hasMessageContaining("Ticket 13 was not asked for");

    znuny.answers("{\"Tickets\":[" + FactsFixture.facts(12) + "," + FactsFixture.facts(12) + "]}");
    assertThatThrownBy(() -> unit.conversations(ids)).hasMessageContaining("comes twice");
  }

  @Test
  void shouldNotTrustAnOutcomeThatDoesNotFit() {
    znuny.answers("{\"Outcome\":\"mirrored\"}");

    assertThatThrownBy(() -> unit.mirrorAbsence(new AgentId("3"), null))
        .isInstanceOf(HelpdeskUnavailable.class)
        .hasMessageContaining("Outcome 'mirrored' does not fit");
  }

  private void untrusted(String answer, String message) {
    znuny.answers(answer);
    assertThatThrownBy(() -> unit.apply(List.of(change("d-1", 12))))
        .isInstanceOf(HelpdeskUnavailable.class)
        .hasMessageContaining(message);
  }

  private void untrustedHistory(String answer) {
    znuny.answers(answer);
    assertThatThrownBy(() -> unit.changes(4700, 1000)).isInstanceOf(HelpdeskUnavailable.class);
  }
}
