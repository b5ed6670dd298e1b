package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Choice;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Patience;

/** B1, B5, B6, B7, B8: the customer of an absent owner is told, chooses, and gets what he chose. */
@Alone
class AwayChoiceStory {

  private Team team;
  private Agent john;
  private Agent william;

  @BeforeEach
  void aTeamWithABackup() {
    team = Team.of("John", "William").with(Rules.off());
    john = team.agent("John");
    william = team.agent("William");
    Api.put("backups/agents/" + john.id(), Map.of("agent", String.valueOf(william.id()))).ok();
  }

  @AfterEach
  void withoutBackups() {
    Api.delete("backups/agents/" + john.id());
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("B5, B6: asked once in the thread; looking changes nothing, continuing does")
  void shouldContinueWithTheBackupWhenTheCustomerWantsIt_B1_B5_B6() {
    asking("forward", "PT4H", "apply");
    Conversation conversation = openOf(john);
    john.absentUntil(Instant.now().plus(3, ChronoUnit.DAYS));

    conversation.answered();
    Choice choice = Choice.in(message(conversation));
    conversation.answered();
    for (int i = 0; i < 20; i++) {
      assertThat(choice.look().ok().path("state").asText()).isEqualTo("open");
    }
    assertThat(choice.look().ok().path("agent").asText()).isEqualTo("John");
    assertThat(choice.look().ok().path("backup").asText()).isEqualTo("William");
    assertThat(conversation.now().owner()).isEqualTo(john.id());
    String altered = choice.token().substring(1) + choice.token().charAt(0);
    assertThat(new Choice(altered).choose("continue").status()).isEqualTo(404);

    List<Integer> answers =
        Stream.of("continue", "continue", "continue", "continue")
            .parallel()
            .map(what -> choice.choose(what).status())
            .toList();

    assertThat(answers).containsOnly(200);
    conversation.awaitOwner(william);
    assertThat(choice.choose("wait").status()).isEqualTo(409);
    assertThat(choice.look().ok().path("choice").asText()).isEqualTo("continue");
    assertThat(conversation.awaitDecision("assign").cause()).isEqualTo("customer-chose");
    assertThat(Tickets.messages(conversation.id())).as("one message").hasSize(1);
  }

  @Test
  @DisplayName("B8: the customer waits, and the owner finds it first when he is back")
  void shouldWaitForTheOwnerWhenTheCustomerWantsIt_B6_B8() {
    asking("forward", "PT4H", "apply");
    Conversation conversation = openOf(john);
    john.absent(null);

    conversation.answered();
    Choice.in(message(conversation)).choose("wait").ok();
    conversation.awaitDecision("keep:customer-waits");
    conversation.answered();
    assertThat(waitedFor().at("/items/0/conversation/number").asText())
        .isEqualTo(conversation.number());
    assertThat(waitedFor().at("/items/0/back").asBoolean()).isFalse();

    john.active();

    conversation.awaitDecision("keep:owner-is-back");
    Patience.until("the note for John is there")
        .until(() -> !Tickets.notes(conversation.id()).isEmpty());
    assertThat(Tickets.notes(conversation.id()).getLast()).contains("has waited for John");
    assertThat(waitedFor().at("/items/0/back").asBoolean()).isTrue();
    assertThat(Tickets.messages(conversation.id())).hasSize(1);
  }

  @Test
  @DisplayName("B7, B8: no answer in time, so the backup joins; after that nothing can be chosen")
  void shouldLetTheBackupJoinWhenTheCustomerDoesNotAnswer_B7_B8() {
    asking("group", "PT10S", "apply");
    Conversation conversation = team.closedBy(john);
    john.absent(null);

    conversation.answered();
    Choice choice = Choice.in(message(conversation));

    assertThat(conversation.awaitDecision("share").cause()).isEqualTo("no-answer");
    Patience.until("William watches the ticket")
        .until(() -> Tickets.watchers(conversation.id()).contains(String.valueOf(william.id())));
    assertThat(conversation.now().owner()).isEqualTo(john.id());
    assertThat(choice.choose("wait").status()).isEqualTo(409);
  }

  /** Open, and answered by John. */
  private Conversation openOf(Agent owner) {
    Conversation conversation = team.closedBy(owner);
    conversation.answered();
    conversation.awaitDecision("keep:owner-available");
    return conversation;
  }

  private String message(Conversation conversation) {
    return Patience.until("the customer has got a message")
        .until(() -> Tickets.messages(conversation.id()), messages -> !messages.isEmpty())
        .getLast();
  }

  private JsonNode waitedFor() {
    return Api.get("agents/" + john.id() + "/waited-for").ok();
  }

  private static void asking(String sharing, String answerWithin, String unanswered) {
    Rulebook.publish(List.of(), Rulebook.asking(sharing, answerWithin, unanswered));
  }
}
