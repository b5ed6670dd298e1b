package org.understudy.znuny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.Directory.Person;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.DirectorySnapshot.Load;

class DirectoryReaderTest {

  private static final AgentId JOHN = new AgentId("3");

  @Test
  void shouldReadPeopleTeamsPresenceAndLoads() {
    DirectorySnapshot unit = read("", json -> {});

    assertThat(unit.asOf()).isEqualTo(4720);
    assertThat(unit.takenAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    assertThat(unit.lastSeen()).containsEntry(JOHN, Instant.ofEpochSecond(1_700_000_000));
    assertThat(unit.loads()).containsEntry(JOHN, new Load(4, 2));
    assertThat(unit.directory().people()).extracting(Person::id).containsExactly(JOHN);
  }

  @Test
  void shouldLetOnlyKnownAndEnabledAgentsOwn() {
    DirectorySnapshot unit = read("", json -> {});
    DirectorySnapshot disabled = read("", json -> agent(json).put("Valid", 0));

    assertThat(unit.directory().teams().get(0).id()).isEqualTo(new TeamId("5"));
    assertThat(unit.directory().teams().get(0).mayOwn()).containsExactly(JOHN);
    assertThat(disabled.directory().teams().get(0).mayOwn()).isEmpty();
    assertThat(disabled.directory().people().get(0).enabled()).isFalse();
  }

  @Test
  void shouldTakeTheLatestOfSeveralSessions() {
    DirectorySnapshot unit =
        read(
            "",
            json ->
                ((ArrayNode) json.path("Presence"))
                    .addObject()
                    .put("UserID", 3)
                    .put("LastRequest", 1_600_000_000));

    assertThat(unit.lastSeen()).containsEntry(JOHN, Instant.ofEpochSecond(1_700_000_000));
  }

  @Test
  void shouldLeaveOutWhatBelongsToNobody() {
    DirectorySnapshot unit =
        read(
            "",
            json ->
                ((ArrayNode) json.path("Loads"))
                    .addObject()
                    .put("OwnerID", 1)
                    .put("Open", 9)
                    .put("Pending", 9));

    assertThat(unit.loads()).containsOnlyKeys(JOHN);
  }

  @Test
  void shouldTellTheAgentsOwnOutOfOfficeFromOurs() {
    assertThat(person(json -> {}).outOfOffice().until())
        .isEqualTo(Instant.ofEpochSecond(1_700_600_000));
    assertThat(person(json -> outOfOffice(json).put("Mirrored", 1)).outOfOffice()).isNull();
    assertThat(person(json -> agent(json).putNull("OutOfOffice")).outOfOffice()).isNull();
    assertThat(person(json -> outOfOffice(json).put("Until", 1_600_000_000)).outOfOffice())
        .as("an end before the start covers no day")
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mars/Olympus", "+99:99", "not a zone"})
  void shouldNotStumbleOverOneOddZone(String zone) {
    assertThat(person(json -> agent(json).put("TimeZone", zone)).zone()).isNull();
  }

  @Test
  void shouldNameAnAgentWithoutAName() {
    Person unit =
        person(json -> agent(json).put("FullName", " ").putNull("FirstName").remove("Email"));

    assertThat(unit.fullName()).isEqualTo("john");
    assertThat(unit.firstName()).isEmpty();
    assertThat(unit.email()).isEmpty();
  }

  @Test
  void shouldTellWhatAnAgentMayDo_D2() {
    assertThat(person(json -> {}).role()).isEqualTo(Directory.Role.SUPERVISOR);
    assertThat(person(json -> agent(json).put("Role", "admin")).role())
        .isEqualTo(Directory.Role.ADMIN);
    assertThat(person(json -> agent(json).put("Role", "emperor")).role())
        .isEqualTo(Directory.Role.NONE);
    assertThat(person(json -> agent(json).remove("Role")).role()).as("an older package").isNull();
  }

  @Test
  void shouldTellWhetherAnybodyCanJoin_B7() {
    assertThat(read("", json -> {}).directory().nobodyJoins()).isFalse();
    assertThat(read("", json -> json.put("Watching", 0)).directory().nobodyJoins()).isTrue();
    assertThat(read("", json -> json.remove("Watching")).directory().nobodyJoins())
        .as("an older package")
        .isFalse();
    refused("", json -> json.put("Watching", 2), "Watching must be 0 or 1, not 2");
  }

  @Test
  void shouldBringNoDirectoryWhenNothingChanged() {
    Consumer<ObjectNode> unchanged =
        json -> {
          json.put("Hash", "abc").remove("Agents");
          json.remove("Teams");
        };

    assertThat(read("abc", unchanged).directory()).isNull();
    refused("", unchanged, "may only be missing when Hash is the one we sent");
    refused("abd", json -> json.remove("Teams"), "may only be missing");
  }

  @Test
  void shouldRefuseWhatContradictsItself() {
    refused("", json -> json.put("Hash", ""), "Hash must not be empty");
    refused("", json -> agent(json).put("Valid", 2), "Agents.Valid must be 0 or 1, not 2");
    refused("", json -> twice(json, "Agents"), "Agents holds the same id twice");
    refused("", json -> twice(json, "Teams"), "Teams holds the same id twice");
    refused("", json -> twice(json, "Loads"), "Loads holds owner 3 twice");
    refused("", json -> ((ObjectNode) json.at("/Loads/0")).put("Open", -1), "negative");
  }

  private static DirectorySnapshot read(String knownHash, Consumer<ObjectNode> change) {
    ObjectNode json = ProtocolDoc.json(ProtocolDoc.directory());
    change.accept(json);
    return DirectoryReader.read(knownHash, Json.as(DirectoryRow.class, json));
  }

  private static Person person(Consumer<ObjectNode> change) {
    return read("", change).directory().people().get(0);
  }

  private static void refused(String knownHash, Consumer<ObjectNode> change, String message) {
    assertThatThrownBy(() -> read(knownHash, change))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining(message);
  }

  private static ObjectNode agent(ObjectNode json) {
    return (ObjectNode) json.at("/Agents/0");
  }

  private static ObjectNode outOfOffice(ObjectNode json) {
    return (ObjectNode) json.at("/Agents/0/OutOfOffice");
  }

  private static void twice(ObjectNode json, String list) {
    ArrayNode rows = (ArrayNode) json.path(list);
    rows.add(rows.get(0).deepCopy());
  }
}
