package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.znuny.FactsFixture.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Answer;
import org.understudy.conversation.Channel;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.PersonChange.What;
import org.understudy.conversation.State;
import org.understudy.conversation.Topic;

class FactsReaderTest {

  @ParameterizedTest
  @CsvSource({"new,NEW", "open,OPEN", "pending reminder,PENDING", "pending auto,PENDING"})
  void shouldGoByTheTypeOfTheStateWhateverItsName(String type, State expected) {
    Conversation conversation =
        read(json -> json.put("State", "geschlossen").put("StateType", type));

    assertThat(conversation.state()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"closed,CLOSED", "merged,GONE", "removed,GONE"})
  void shouldHaveNoOpeningWhenItIsDone(String type, State expected) {
    Conversation conversation =
        read(json -> json.put("StateType", type).putNull("Opening").putNull("CustomerMessage"));

    assertThat(conversation.state()).isEqualTo(expected);
    assertThat(conversation.opening()).isNull();
  }

  @Test
  void shouldTakeTheRootUserForNobody() {
    assertThat(read(json -> json.put("OwnerID", 1)).owner()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"email,EMAIL", "portal,PORTAL", "phone,PHONE", "api,API"})
  void shouldKnowTheWayOfAMessage(String word, Channel expected) {
    Conversation conversation =
        read(json -> ((ObjectNode) json.path("CustomerMessage")).put("Channel", word));

    assertThat(conversation.message().channel()).isEqualTo(expected);
  }

  @Test
  void shouldTellAnAutomaticMessage() {
    Conversation conversation =
        read(
            json ->
                ((ObjectNode) json.path("CustomerMessage"))
                    .put("Automatic", true)
                    .put("AutomaticReason", "Auto-Submitted: auto-replied"));

    assertThat(conversation.customerWaits()).isFalse();
    assertThat(conversation.message().automaticReason()).isEqualTo("Auto-Submitted: auto-replied");
  }

  @ParameterizedTest
  @CsvSource({"OwnerUpdate,OWNER", "Lock,LOCK", "Unlock,UNLOCK", "Move,TEAM"})
  void shouldKnowWhatAPersonChanged(String word, What expected) {
    Conversation conversation =
        read(
            json ->
                json.putObject("PersonChange")
                    .put("HistoryID", 4712)
                    .put("By", 7)
                    .put("What", word)
                    .put("At", 1700600100));

    assertThat(conversation.personChange())
        .isEqualTo(
            new PersonChange(
                4712, new AgentId("7"), expected, Instant.ofEpochSecond(1_700_600_100)));
  }

  @Test
  void shouldTellWhoHasAnswered_O6() {
    Conversation conversation =
        read(
            json ->
                json.putObject("Answer").put("HistoryID", 4713).put("By", 7).put("At", 1700600100));

    assertThat(conversation.answer())
        .isEqualTo(new Answer(4713, new AgentId("7"), Instant.ofEpochSecond(1_700_600_100)));
    assertThat(read(json -> json.remove("Answer")).answer()).isNull();
  }

  @Test
  void shouldTellWhatItIsAbout_R6() {
    Conversation conversation =
        read(
            json -> {
              json.put("Subject", "Drucker brennt").put("Address", "support@example.org");
              json.put("Type", "Incident").put("Service", "Printers::Laser").put("Tier", "Gold");
              json.putObject("Fields").put("Product", "X 7").put("Floor", 3);
            });

    assertThat(conversation.topic())
        .isEqualTo(
            new Topic(
                "Drucker brennt",
                "support@example.org",
                "Incident",
                "Printers::Laser",
                "Gold",
                Map.of("Product", "X 7", "Floor", "3")));
  }

  @Test
  void shouldKnowNoTopicFromAnOlderPackage_R6() {
    Conversation conversation =
        read(
            json ->
                json.remove(
                    List.of("Subject", "Address", "Type", "Service", "Tier", "Fields", "Held")));

    assertThat(conversation.topic()).isEqualTo(Topic.NONE);
    assertThat(conversation.held()).isFalse();
  }

  @Test
  void shouldTellThatItIsHeld_C2() {
    assertThat(read(json -> json.put("Held", 1)).held()).isTrue();
    refused(json -> json.put("Held", 2), "Held must be 0 or 1");
  }

  @Test
  void shouldTakeEmptyAndMissingTextsForNone() {
    Conversation conversation =
        read(
            json -> {
              json.put("CustomerID", "").put("CustomerUserID", " ").putNull("Language");
              json.remove("CustomerMessage");
            });

    assertThat(conversation.organisation()).isNull();
    assertThat(conversation.customer()).isNull();
    assertThat(conversation.language()).isNull();
    assertThat(conversation.message()).isNull();
  }

  @Test
  void shouldReadNumbersThatPerlPutInQuotes() {
    Conversation conversation = read(json -> json.put("TicketID", "12").put("CustomerID", 4711));

    assertThat(conversation.id().value()).isEqualTo("12");
    assertThat(conversation.organisation()).isEqualTo("4711");
  }

  @Test
  void shouldRefuseWordsItDoesNotKnowAndSayWhichItKnows() {
    refused(json -> json.put("StateType", "parked"), "Ticket 12: StateType 'parked' is unknown");
    refused(json -> json.put("Lock", "tmp_lock"), "known are lock, unlock");
    refused(json -> ((ObjectNode) json.path("Opening")).put("Kind", "x"), "created, reopened");
    refused(json -> ((ObjectNode) json.path("CustomerMessage")).put("Channel", "fax"), "'fax'");
  }

  @Test
  void shouldRefuseWhatDoesNotFitTogether() {
    refused(json -> json.putNull("Opening"), "Ticket 12: ");
    refused(json -> json.put("StateType", "closed"), "Ticket 12: ");
    refused(json -> json.put("TicketID", 0), "TicketID must be a positive number");
    refused(json -> json.put("OwnerID", -3), "UserID must be a positive number");
    refused(json -> json.put("HistoryID", -1), "HistoryID must not be negative");
    refused(json -> json.put("Created", Long.MAX_VALUE), "Created must be seconds since 1970");
    refused(json -> json.put("Created", -1), "Created must be seconds since 1970");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TicketID",
        "TicketNumber",
        "HistoryID",
        "StateType",
        "OwnerID",
        "Lock",
        "QueueID"
      })
  void shouldRefuseFactsThatLackSomething(String field) {
    refused(json -> json.remove(field), field + " is missing");
    refused(json -> json.putNull(field), field + " is missing");
    refused(json -> json.putObject(field), field + " is missing or not of the documented kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "true", "\"\"", "\"12a\"", "9223372036854775808", "[12]"})
  void shouldRefuseNumbersThatAreNone(String value) {
    refused(
        json -> json.set("TicketID", ProtocolDoc.json("{\"x\":" + value + "}").get("x")),
        "TicketID");
  }

  private static Conversation read(Consumer<ObjectNode> change) {
    return FactsReader.read(row(change));
  }

  private static void refused(Consumer<ObjectNode> change, String message) {
    assertThatThrownBy(() -> read(change))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining(message);
  }
}
