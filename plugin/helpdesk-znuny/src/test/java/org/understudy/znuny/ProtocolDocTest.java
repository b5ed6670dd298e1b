package org.understudy.znuny;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Effects;
import org.understudy.helpdesk.Enquiry;
import org.understudy.helpdesk.Expectation;
import org.understudy.helpdesk.FindCustomers;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.Intake;
import org.understudy.helpdesk.Intake.Started;
import org.understudy.signature.SignedMessages;

/** Plays every example of docs/protocol.md through the code. */
class ProtocolDocTest {

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
  void shouldKnowEveryExampleOfThePage() {
    // Hint, facts, envelope, Apply twice, Directory: another one needs another test here.
    assertThat(ProtocolDoc.blocks()).hasSize(6);
  }

  @Test
  void shouldFindTheCustomers_B4() {
    znuny.answers(ProtocolDoc.startingWith("Customers"));

    FindCustomers.Found found = znuny.znuny().customers().like("anna", 10);

    assertThat(found.customers())
        .containsExactly(
            new FindCustomers.Customer("anna", "Anna Schmidt", "anna@example.com", "acme"));
    assertThat(found.organisations())
        .containsExactly(new FindCustomers.Organisation("acme", "ACME Ltd"));
    assertThat(znuny.calls().get(0).payload()).isEqualTo(example("Search"));
  }

  @Test
  void shouldUnderstandTheError() {
    znuny.says(ProtocolDoc.startingWith("Error"));

    assertThatThrownBy(() -> unit.changes(4700, 1000))
        .isInstanceOf(HelpdeskUnavailable.class)
        .hasMessageContaining("Understudy.X: ...");
  }

  @Test
  void shouldLetInTheHint() {
    Hint hint = SignedHint.of(ProtocolDoc.startingWith("Type")).enter(znuny.znuny().hintDoor());

    assertThat(hint.conversations()).extracting(c -> c.id().value()).containsExactly("12");
    assertThat(hint.conversations().get(0).customerWaits()).isTrue();
  }

  @Test
  void shouldSendTheEnvelope() {
    znuny.answers(ProtocolDoc.startingWith("Last"));

    unit.changes(4700, 1000);

    JsonNode envelope = znuny.calls().get(0).envelope();
    assertThat(keys(envelope)).isEqualTo(keys(example("ID")));
    assertThat(envelope.path("ID").asText()).startsWith("c-");
    assertThat(envelope.path("Timestamp").isIntegralNumber()).isTrue();
    assertThat(envelope.path("Signature").asText()).startsWith("v1,");
    assertThat(znuny.calls().get(0).payload()).isEqualTo(example("After"));
  }

  @Test
  void shouldApply() {
    ObjectNode request = example("Decisions");
    Change.Note text = new Change.Note("...", "...");
    znuny.answers(ProtocolDoc.startingWith("Results"));

    List<ChangeResult> results =
        unit.apply(
            List.of(
                new Change(
                    request.at("/Decisions/0/DecisionID").asText(),
                    new ConversationId("12"),
                    new Expectation(new AgentId("3"), new TeamId("5"), 4711, false),
                    Effects.NONE
                        .givenTo(new AgentId("7"))
                        .movedTo(new TeamId("8"))
                        .joinedBy(Set.of(new AgentId("9")))
                        .leftBy(Set.of(new AgentId("11")))
                        .withNote(text)
                        .withMessage(text.asHtml("...")))));

    assertThat(results).containsExactly(new ChangeResult.Applied(4720));
    assertThat(znuny.calls().get(0).payload()).isEqualTo(request);
  }

  @Test
  void shouldReadTheDirectory() {
    znuny.answers(ProtocolDoc.directory());

    var snapshot = unit.directory("");

    assertThat(snapshot.directory().teams().get(0).name()).isEqualTo("Support");
    assertThat(snapshot.directory().people().get(0).zone()).hasToString("Europe/Berlin");
    assertThat(keys(znuny.calls().get(0).payload())).containsExactly("Hash");
  }

  @Test
  void shouldReadChangesAndConversations() {
    znuny.answers(ProtocolDoc.startingWith("Last"));
    assertThat(unit.changes(4700, 1000).newest()).containsKey(new ConversationId("12"));

    znuny.answers(ProtocolDoc.startingWith("Tickets"));
    assertThat(unit.conversations(List.of(new ConversationId("12"), new ConversationId("13"))))
        .hasSize(1);
    assertThat(znuny.calls().get(1).payload()).isEqualTo(example("TicketIDs"));
  }

  @Test
  void shouldMirrorAnAbsence() {
    List<String> requests =
        ProtocolDoc.inline().stream().filter(text -> text.startsWith("{\"UserID\"")).toList();
    List<String> outcomes = ProtocolDoc.outcomesOfAbsence();
    assertThat(outcomes).containsExactly("mirrored", "removed", "own-entry-kept");

    ObjectNode set = ProtocolDoc.json(requests.get(0));
    Absence absence =
        new Absence(
            WireValues.time("From", set.path("From").asLong()),
            WireValues.time("Until", set.path("Until").asLong()),
            null,
            null);
    for (String outcome : List.of(outcomes.get(0), outcomes.get(2))) {
      znuny.answers("{\"Outcome\":\"" + outcome + "\"}");
      unit.mirrorAbsence(new AgentId("3"), absence);
    }
    for (String outcome : List.of(outcomes.get(1), outcomes.get(2))) {
      znuny.answers("{\"Outcome\":\"" + outcome + "\"}");
      unit.mirrorAbsence(new AgentId("3"), null);
    }

    assertThat(znuny.calls().get(0).payload()).isEqualTo(set);
    assertThat(znuny.calls().get(2).payload()).isEqualTo(ProtocolDoc.json(requests.get(1)));
  }

  @Test
  void shouldHoldWhatWaits_C2() {
    znuny.answers(ProtocolDoc.startingWith("Moved"));

    assertThat(unit.holdWaiting(new TeamId("5"), true).waiting()).hasSize(3);
    assertThat(znuny.calls().get(0).payload()).isEqualTo(example("QueueID"));
  }

  @Test
  void shouldBeginWhatWasWrittenOnAWebsite_C5() {
    Enquiry enquiry =
        new Enquiry(
            "a1b2",
            new TeamId("5"),
            "shop.example.org",
            "Anna",
            "anna@example.org",
            "Printer on fire",
            "It burns again.");
    Intake intake = znuny.znuny().intake();

    znuny.answers(ProtocolDoc.startingWith("TicketNumber"));
    assertThat(intake.start(enquiry))
        .isEqualTo(new Started.Begun(new ConversationId("12"), "2026112110000012"));
    assertThat(znuny.calls().get(0).payload()).isEqualTo(example("StartID"));

    znuny.answers("{\"Outcome\":\"refused\",\"Reason\":\"own-address\"}");
    assertThat(intake.start(enquiry)).isEqualTo(new Started.OwnAddress());

    znuny.answers("{\"Outcome\":\"created\",\"TicketID\":0,\"TicketNumber\":\"1\"}");
    assertThatThrownBy(() -> intake.start(enquiry)).isInstanceOf(HelpdeskUnavailable.class);
  }

  @Test
  void shouldKnowEveryWordOfTheFacts() {
    List<String> types = ProtocolDoc.words("- `StateType`", "(", ")");
    assertThat(types).hasSize(7);
    for (String type : types) {
      boolean done = Set.of("closed", "removed", "merged").contains(type);
      FactsReader.read(
          FactsFixture.row(
              json -> {
                json.put("StateType", type);
                if (done) {
                  json.putNull("Opening");
                }
              }));
    }

    List<String> channels = ProtocolDoc.words("  automatic; ", "`Channel`", ".");
    assertThat(channels).hasSize(4);
    channels.forEach(
        word ->
            FactsReader.read(
                FactsFixture.row(
                    json -> ((ObjectNode) json.path("CustomerMessage")).put("Channel", word))));
  }

  @Test
  void shouldKeepTheLimitsOfThePage() {
    assertThat(ProtocolDoc.text())
        .contains("at most " + ZnunyHintDoor.MOST_TICKETS + " tickets")
        .contains("At most " + ZnunyHelpdesk.MOST_DECISIONS + " decisions")
        .contains("(at most " + ZnunyHelpdesk.MOST_CONVERSATIONS + ")")
        .contains("timestamp: " + SignedMessages.TOLERANCE.toSeconds() + " s")
        .contains("`Subject` " + NoteRow.LONGEST_SUBJECT)
        .contains("`Body` " + NoteRow.LONGEST_BODY)
        .contains("an end " + AbsenceRow.OPEN_END.toDays() + " days after")
        .contains("at least " + SharedSecret.SHORTEST + " characters");
  }

  private static ObjectNode example(String key) {
    return ProtocolDoc.json(ProtocolDoc.startingWith(key));
  }

  private static Set<String> keys(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).collect(toSet());
  }
}
