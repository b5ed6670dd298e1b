package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.PublishesRules;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** W2, W4, W5: what time alone does to those who wait. */
@PublishesRules
class StagesStory {

  private Team team;
  private Agent john;
  private Agent nora;

  @BeforeEach
  void twoTeams() {
    team = Team.of("John").with(Rules.off());
    john = team.agent("John");
    nora = Team.of("Nora").with(Rules.off()).agent("Nora");
  }

  @AfterEach
  void withoutRules() {
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("W4: nobody has picked it, so after some time a rule gives it to somebody")
  void shouldBeAskedAgainWhenItHasWaitedLongEnough_W4() {
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "late",
                Rulebook.toAgent(nora.id()),
                Rulebook.in(team.queue()),
                Map.of("if", "waits-longer", "time", "PT8S"))));

    Conversation conversation = team.opened();

    assertThat(conversation.awaitDecision("wait:rule-to-come").explanation()).contains("time");
    conversation.awaitOwner(nora);
    assertThat(conversation.awaitDecision("assign").explanation()).contains("late");
  }

  @Test
  @DisplayName("W2: while nobody is there, a person is alerted; then whoever comes gets it")
  void shouldAlertAPersonAndGoOnWaiting_W2_W5() {
    Conversation conversation = alerting(nora);

    Patience.until("Nora watches the ticket")
        .until(() -> Tickets.watchers(conversation.id()).contains(String.valueOf(nora.id())));
    john.active();

    conversation.awaitOwner(john);
  }

  @Test
  @DisplayName("W2, W5: an alert that the helpdesk refuses leaves nobody alone")
  void shouldGoOnWaitingWhenTheAlertIsRefused_W2_W5() {
    nora.valid(false);
    Conversation conversation = alerting(nora);

    Patience.until("the helpdesk has refused the alert")
        .until(
            () ->
                conversation.decisions().stream()
                    .anyMatch(decision -> decision.effect().equals("refused")));
    john.active();

    conversation.awaitOwner(john);
  }

  private Conversation alerting(Agent told) {
    john.absent(null);
    Map<String, Object> alert =
        Map.of("after", "PT1S", "reach", "alert", "agent", String.valueOf(told.id()));
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "alerts",
                Map.of("do", "to-team", "stages", List.of(alert)),
                Rulebook.in(team.queue()))));
    return team.opened();
  }
}
