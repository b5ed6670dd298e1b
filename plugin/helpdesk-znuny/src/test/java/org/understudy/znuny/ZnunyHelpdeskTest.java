package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;

class ZnunyHelpdeskTest {

  private static final Instant SINCE = Instant.ofEpochSecond(1_700_000_000);

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
  void shouldAskForAChangeOfOwnerAndLock() {
    znuny.answers(results(result("d-1", "applied", "4720", "null")));

    List<ChangeResult> results = unit.apply(List.of(change("d-1", 12)));

    assertThat(results).containsExactly(new ChangeResult.Applied(4720));
    JsonNode decision = znuny.calls().get(0).payload().path("Decisions").path(0);
    assertThat(znuny.calls().get(0).operation()).isEqualTo("Apply");
    assertThat(decision.path("Expect"))
        .isEqualTo(ProtocolDoc.json("{\"OwnerID\":1,\"QueueID\":5,\"HistoryID\":4711}"));
    assertThat(decision.path("OwnerID").asLong()).isEqualTo(7);
    assertThat(decision.path("Lock").asText()).isEqualTo("lock");
    assertThat(decision.path("Note").path("Body").asText()).isEqualTo("f\u00fcr \ud83d\udc4d\n");
  }

  @Test
  void shouldSignPlainAsciiWhateverTheNoteSays() {
    znuny.answers(results(result("d-1", "applied", "4720", "null")));

    unit.apply(List.of(change("d-1", 12)));

    assertThat(znuny.calls().get(0).envelope().path("Payload").textValue()).isASCII();
  }

  @Test
  void shouldTellWhatBecameOfEachChange() {
    znuny.answers(
        results(
            result("d-1", "already", "4720", "null"),
            result("d-2", "overtaken", "null", FactsFixture.facts(13)),
            result("d-3", "refused", "null", "null"),
            result("d-4", "refused", "4711", FactsFixture.facts(15))));

    List<ChangeResult> results =
        unit.apply(
            List.of(change("d-1", 12), change("d-2", 13), change("d-3", 14), change("d-4", 15)));

    assertThat(results.get(0)).isEqualTo(new ChangeResult.Applied(4720));
    assertThat(results.get(1)).isInstanceOf(ChangeResult.Overtaken.class);
    assertThat(results.get(2)).isEqualTo(new ChangeResult.Refused("because", null));
    assertThat(results.get(3)).isInstanceOf(ChangeResult.Refused.class);
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
  void shouldSendManyChangesInPiecesAndNothingForNone() {
    znuny.answers("{\"Results\":[]}");

    assertThat(unit.apply(List.of())).isEmpty();
    assertThat(unit.conversations(List.of())).isEmpty();
    assertThat(znuny.calls()).isEmpty();

    List<Change> changes = IntStream.range(0, 51).mapToObj(i -> change("d-" + i, 12)).toList();
    znuny.answers(
        results(
            IntStream.range(0, 50)
                .mapToObj(i -> result("d-" + i, "applied", "1", "null"))
                .toArray(String[]::new)));
    assertThatThrownBy(() -> unit.apply(changes)).hasMessageContaining("1 results are expected");
    assertThat(znuny.calls()).hasSize(2);
    assertThat(znuny.calls().get(1).payload().path("Decisions")).hasSize(1);
  }

  @Test
  void shouldRefuseIdsOfAnotherHostBeforeAnythingIsSent() {
    assertThatThrownBy(
            () -> unit.mirrorAbsence(new AgentId("john"), new Absence(SINCE, null, null, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Agent john is not of this host");
    assertThat(znuny.calls()).isEmpty();
  }

  @Test
  void shouldReadTheHistoryPieceByPiece() {
    znuny.answers("{\"Last\":4720,\"More\":1,\"Tickets\":[{\"TicketID\":12,\"HistoryID\":4711}]}");

    var changes = unit.changes(4700, 1000);

    assertThat(changes.last()).isEqualTo(4720);
    assertThat(changes.more()).isTrue();
    assertThat(changes.newest()).containsOnlyKeys(new ConversationId("12")).containsValue(4711L);
    assertThat(znuny.calls().get(0).payload())
        .isEqualTo(ProtocolDoc.json("{\"After\":4700,\"Limit\":1000}"));
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
  void shouldReadConversationsInPiecesAndLeaveOutWhatDoesNotExist() {
    znuny.answers("{\"Tickets\":[" + FactsFixture.facts(12) + "]}");

    List<ConversationId> ids = List.of(new ConversationId("12"), new ConversationId("no-ticket"));

    assertThat(unit.conversations(ids)).hasSize(1);
    assertThat(znuny.calls().get(0).payload()).hasToString("{\"TicketIDs\":[12]}");

    znuny.answers("{\"Tickets\":[]}");
    unit.conversations(
        LongStream.rangeClosed(1, 201).mapToObj(i -> new ConversationId("" + i)).toList());
    assertThat(znuny.calls()).hasSize(3);
    assertThat(znuny.calls().get(1).payload().path("TicketIDs")).hasSize(200);
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
  void shouldMirrorAnAbsenceAndTakeItBack() {
    AgentId john = new AgentId("3");
    znuny.answers("{\"Outcome\":\"mirrored\"}");

    unit.mirrorAbsence(john, new Absence(SINCE, SINCE.plusSeconds(600_000), "holidays", null));
    unit.mirrorAbsence(john, new Absence(SINCE, null, null, null));
    znuny.answers("{\"Outcome\":\"removed\"}");
    unit.mirrorAbsence(john, null);

    assertThat(znuny.calls())
        .extracting(call -> call.payload().toString())
        .containsExactly(
            "{\"UserID\":3,\"From\":1700000000,\"Until\":1700600000}",
            "{\"UserID\":3,\"From\":1700000000,\"Until\":1731536000}",
            "{\"UserID\":3,\"Until\":null}");
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

  private static Change change(String id, long ticket) {
    return new Change(
        id,
        new ConversationId(Long.toString(ticket)),
        null,
        new TeamId("5"),
        4711,
        new AgentId("7"),
        new Change.Note("Reassigned", "f\u00fcr \ud83d\udc4d\n"));
  }

  private static String results(String... results) {
    return "{\"Results\":[" + String.join(",", results) + "]}";
  }

  private static String result(String id, String outcome, String historyId, String facts) {
    return "{\"DecisionID\":\"%s\",\"Outcome\":\"%s\",\"HistoryID\":%s,\"Reason\":\"because\",\"Facts\":%s}"
        .formatted(id, outcome, historyId, facts);
  }
}
