package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.znuny.ApplyFixture.change;
import static org.understudy.znuny.ApplyFixture.result;
import static org.understudy.znuny.ApplyFixture.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Effects;
import org.understudy.helpdesk.Expectation;
import org.understudy.helpdesk.Helpdesk;

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
    JsonNode decision = decision();
    assertThat(znuny.calls().get(0).operation()).isEqualTo("Apply");
    assertThat(decision.path("Expect"))
        .isEqualTo(
            ProtocolDoc.json("{\"OwnerID\":1,\"QueueID\":5,\"HistoryID\":4711,\"Closed\":0}"));
    assertThat(decision.path("OwnerID").asLong()).isEqualTo(7);
    assertThat(decision.path("Lock").asText()).isEqualTo("lock");
    assertThat(decision.path("Note").path("Body").asText()).isEqualTo("f\u00fcr \ud83d\udc4d\n");
  }

  @Test
  void shouldAskForNothingThatTheChangeDoesNotWant() {
    znuny.answers(results(result("d-1", "applied", "4720", "null")));

    unit.apply(List.of(change("d-1", 12, Effects.NONE)));

    assertThat(decision().properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("DecisionID", "TicketID", "Expect");
  }

  @Test
  void shouldAskForAClosedOneToBecomeNobodys_R8() {
    znuny.answers(results(result("d-1", "applied", "4720", "null")));

    unit.apply(
        List.of(
            new Change(
                "d-1",
                new ConversationId("12"),
                new Expectation(new AgentId("3"), new TeamId("5"), 4711, true),
                Effects.NONE.released())));

    assertThat(decision().path("Expect").path("Closed").asInt()).isEqualTo(1);
    assertThat(decision().path("OwnerID").asLong()).isEqualTo(HostIds.NOBODY);
    assertThat(decision().path("Lock").asText()).isEqualTo("unlock");
  }

  @Test
  void shouldAskForAnotherTeamForCompanyAndForAMessage_B7_R7() {
    znuny.answers(results(result("d-1", "applied", "4720", "null")));

    unit.apply(
        List.of(
            change(
                "d-1",
                12,
                Effects.NONE
                    .movedTo(new TeamId("8"))
                    .joinedBy(Set.of(new AgentId("11"), new AgentId("9")))
                    .leftBy(Set.of(new AgentId("3")))
                    .withMessage(new Change.Note("Welcome", "We are on it.")))));

    assertThat(decision().path("QueueID").asLong()).isEqualTo(8);
    assertThat(decision().path("Join")).hasToString("[9,11]");
    assertThat(decision().path("Leave")).hasToString("[3]");
    assertThat(decision().path("Message").path("Subject").asText()).isEqualTo("Welcome");
    assertThat(decision().has("OwnerID")).isFalse();
    assertThat(decision().has("Lock")).isFalse();
  }

  @Test
  void shouldAskToHoldWhatWaits_C2() {
    znuny.answers("{\"Outcome\":\"on\",\"Moved\":1,\"Reason\":null,\"TicketIDs\":[12,14]}");
    assertThat(unit.holdWaiting(new TeamId("5"), true).waiting())
        .containsExactly(new ConversationId("12"), new ConversationId("14"));

    znuny.answers("{\"Outcome\":\"refused\",\"Moved\":0,\"Reason\":\"customer-groups\"}");
    assertThat(unit.holdWaiting(new TeamId("5"), true).refused()).isEqualTo("customer-groups");

    assertThat(znuny.calls().get(0).payload()).hasToString("{\"QueueID\":5,\"On\":1}");
    znuny.answers("{\"Outcome\":\"on\",\"Moved\":3,\"Reason\":null}");
    assertThatThrownBy(() -> unit.holdWaiting(new TeamId("5"), false))
        .hasMessageContaining("does not fit what was asked");
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
  void shouldReadConversationsInPiecesAndLeaveOutWhatDoesNotExist() {
    znuny.answers("{\"Tickets\":[" + FactsFixture.facts(12) + "]}");

    List<ConversationId> ids = List.of(new ConversationId("12"), new ConversationId("no-ticket"));

    assertThat(unit.conversations(ids)).hasSize(1);
    assertThat(znuny.calls().get(0).payload()).hasToString("{\"TicketIDs\":[12]}");

    znuny.answers("{\"Tickets\":[]}");
    unit.conversations(
        LongStream.rangeClosed(1, 501).mapToObj(i -> new ConversationId("" + i)).toList());
    assertThat(znuny.calls()).hasSize(3);
    assertThat(znuny.calls().get(1).payload().path("TicketIDs")).hasSize(500);
  }

  @Test
  void shouldAskOnceForWhatAnOwnerHasToDoWhenTheHostSaysThatThisIsAll() {
    AgentId john = new AgentId("3");
    znuny.answers("{\"More\":0,\"Tickets\":[" + FactsFixture.facts(12) + "]}");

    assertThat(unit.ownedBy(john)).hasSize(1);

    assertThat(znuny.calls())
        .extracting(call -> call.payload().toString())
        .containsExactly("{\"OwnerID\":3,\"After\":0}");
  }

  @Test
  void shouldAskOnForWhatAnOwnerHasToDoUntilThereIsNoMore() {
    AgentId john = new AgentId("3");
    znuny.answersInTurn(
        "{\"More\":1,\"Tickets\":[" + FactsFixture.facts(12) + "]}",
        "{\"More\":0,\"Tickets\":[" + FactsFixture.facts(13) + "]}");

    assertThat(unit.ownedBy(john))
        .extracting(Conversation::id)
        .containsExactly(new ConversationId("12"), new ConversationId("13"));
    assertThat(znuny.calls())
        .extracting(call -> call.payload().toString())
        .containsExactly("{\"OwnerID\":3,\"After\":0}", "{\"OwnerID\":3,\"After\":12}");
  }

  @Test
  void shouldLeaveOutTheOneTicketThatIsNotUnderstood() {
    List<ConversationId> ids = Stream.of("12", "13", "14").map(ConversationId::new).toList();
    znuny.answers(
        "{\"Tickets\":[%s,%s,%s]}"
            .formatted(
                FactsFixture.facts(json -> json.put("StateType", "parked")),
                FactsFixture.facts(json -> json.put("TicketID", 13).putNull("HistoryID")),
                FactsFixture.facts(14)));

    assertThat(unit.conversations(ids))
        .extracting(Conversation::id)
        .containsExactly(new ConversationId("14"));
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

  private JsonNode decision() {
    return znuny.calls().get(0).payload().path("Decisions").path(0);
  }
}
