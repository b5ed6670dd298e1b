package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.PublishesRules;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** N1, N3, N7: why it was so, what would be, and how even it is, on real tickets. */
@PublishesRules
class TrustStory {

  private Team team;
  private Agent john;

  @BeforeEach
  void aTeam() {
    team = Team.of("John", "William", "Mary").with(Rules.reassigning());
    john = team.agent("John");
  }

  @AfterEach
  void withoutDraft() {
    Api.delete("rules/draft");
  }

  @Test
  @DisplayName("N3, N1: what a dry run says is what then happens, and why not is answered")
  void shouldHappenAsTheDryRunSaysAndBeExplained() {
    Conversation conversation = team.closedBy(john);
    john.outOfOffice(3);

    JsonNode dryRun =
        Api.post(
                "dry-runs",
                Map.of("conversation", String.valueOf(conversation.id()), "opening", "reopened"))
            .ok();
    assertThat(dryRun.path("outcome").asText()).isEqualTo("assign");
    assertThat(conversation.decisions()).isEmpty();

    conversation.answered();
    Decision decision = conversation.awaitDecision("assign");
    assertThat(decision.agent()).isEqualTo(dryRun.at("/agent/id").asLong());
    assertThat(decision.explanation()).isEqualTo(dryRun.path("explanation").asText());

    JsonNode whyNot = Api.get("decisions/" + decision.id() + "/why-not?agent=" + john.login()).ok();
    assertThat(whyNot.path("verdict").asText()).isEqualTo("dropped");
    assertThat(whyNot.path("explanation").asText()).contains("The owner it moves away from.");
    Agent other =
        team.agents().stream()
            .filter(agent -> agent.id() != john.id() && agent.id() != decision.agent())
            .findFirst()
            .orElseThrow();
    assertThat(
            Api.get("decisions/" + decision.id() + "/why-not?agent=" + other.id())
                .ok()
                .path("verdict")
                .asText())
        .isEqualTo("came-later");
    assertThat(Api.get("decisions/" + decision.id() + "/replay").ok().path("same").asBoolean())
        .isTrue();
  }

  @Test
  @DisplayName("N3: a dry run takes people for absent who are there, and tells nobody")
  void shouldSupposeWhatTheDryRunIsAsked() {
    JsonNode dryRun =
        Api.post(
                "dry-runs",
                Map.of(
                    "described",
                    Map.of("team", String.valueOf(team.queue()), "owner", "" + john.id()),
                    "suppose",
                    List.of(Map.of("agent", "" + john.id(), "absent", true))))
            .ok();

    assertThat(dryRun.path("outcome").asText()).isEqualTo("assign");
    assertThat(dryRun.at("/agent/id").asLong()).isNotEqualTo(john.id());
    assertThat(Api.post("dry-runs", Map.of()).status()).isEqualTo(422);
  }

  @Test
  @DisplayName("N3: the draft is tried on the helpdesk's own history")
  void shouldTryTheDraftOnTheRealPast() {
    team.with(Rules.off());
    john.outOfOffice(3);
    Conversation conversation = team.closedBy(john);
    conversation.answered();
    conversation.awaitDecision("keep:reassign-off");
    ObjectNode draft = Api.get("rules").ok().path("rulebook").deepCopy();
    ((ObjectNode) draft.path("teams").path(String.valueOf(team.queue())))
        .put("reassignClosed", true);
    Api.put("rules/draft", draft).ok();

    Api.Answer started = Api.post("simulations", Map.of("days", 1));
    assertThat(started.status()).isEqualTo(202);
    String address = "simulations/" + started.body().path("id").asText();
    JsonNode done =
        Patience.until("the simulation is done")
            .until(
                () -> Api.get(address).ok(), run -> !run.path("state").asText().equals("running"));

    assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("done");
    assertThat(done.at("/result/assumptions")).isNotEmpty();
    assertThat(counts(done, "before").path("kept").asInt()).isEqualTo(1);
    assertThat(counts(done, "before").path("reassigned").asInt()).isZero();
    assertThat(counts(done, "after").path("reassigned").asInt()).isEqualTo(1);
    assertThat(conversation.now().owner()).isEqualTo(john.id());
  }

  @Test
  @DisplayName("N3: the draft runs beside the live rules, and only the difference is kept")
  void shouldRecordWhatTheDraftWouldHaveDoneOtherwise() {
    team.with(Rules.off());
    Rulebook.draft(
            List.of(Rulebook.rule("john", Rulebook.toAgent(john.id()), Rulebook.in(team.queue()))),
            Map.of())
        .ok();
    Api.put("rules/draft/shadow", Map.of("on", true)).ok();

    Conversation conversation = team.opened();
    conversation.awaitDecision("leave:agents-pick");
    JsonNode found =
        Patience.until("the difference is recorded")
            .until(() -> difference(conversation), one -> !one.isMissingNode());

    assertThat(found.at("/live/outcome").asText()).isEqualTo("leave");
    assertThat(found.at("/draft/agent/id").asLong()).isEqualTo(john.id());
    assertThat(found.at("/draft/rule").asText()).isEqualTo("john");
    assertThat(conversation.now().owner()).isEqualTo(Agent.NOBODY.id());
    Rulebook.draft(List.of(), Map.of()).ok();
    assertThat(Api.get("rules/draft/shadow").ok().path("running").asBoolean()).isFalse();
  }

  @Test
  @DisplayName("N7: what each got, against what was to be expected")
  void shouldTellHowEvenTheWorkIs() {
    team.with(Rules.assigning());
    for (int i = 0; i < 3; i++) {
      team.opened().awaitDecision("assign");
    }

    JsonNode rule = Api.get("fairness?team=" + team.queue()).ok().at("/rules/0");

    assertThat(rule.at("/fairness/given").asInt()).isEqualTo(3);
    assertThat(rule.at("/fairness/jain").asDouble()).isEqualTo(1.0);
    assertThat(rule.path("shares")).hasSize(3);
  }

  private JsonNode counts(JsonNode run, String which) {
    for (JsonNode one : run.at("/result/" + which + "/teams")) {
      if (one.at("/team/id").asText().equals(String.valueOf(team.queue()))) {
        return one.path("counts");
      }
    }
    throw new AssertionError("The team is not in the result: " + run);
  }

  private static JsonNode difference(Conversation conversation) {
    JsonNode shadow = Api.get("rules/draft/shadow").ok();
    for (JsonNode one : shadow.path("items")) {
      if (one.at("/conversation/id").asText().equals(String.valueOf(conversation.id()))) {
        return one;
      }
    }
    return shadow.path("none");
  }
}
