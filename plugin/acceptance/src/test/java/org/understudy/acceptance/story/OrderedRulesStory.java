package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rulebook;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Patience;

/** R6, R9, W2, B4, B7, N4, N5: ordered rules and backups take effect on real tickets. */
@Alone
class OrderedRulesStory {

  private Team team;
  private Agent john;
  private Agent william;

  @BeforeEach
  void aTeam() {
    team = Team.of("John", "William").with(Rules.off());
    john = team.agent("John");
    william = team.agent("William");
  }

  @AfterEach
  void withoutRules() {
    Api.delete("backups/agents/" + john.id());
    Api.delete("dedicated/customers/" + team.customer().login());
    Rulebook.publish(List.of());
  }

  @Test
  @DisplayName("R6: the mail of a VIP's organisation goes to the agent whom the rule names")
  void shouldGiveTheMailOfAnOrganisationToTheAgentWhomTheRuleNames() {
    Rulebook.publish(
        List.of(
            Rulebook.rule(
                "vip",
                Rulebook.toAgent(william.id()),
                Rulebook.in(team.queue()),
                Rulebook.organisation(team.customer().login()))));

    Conversation conversation = team.writtenTo();

    conversation.awaitOwner(william);
    assertThat(conversation.awaitDecision("assign").explanation()).contains("vip");
  }

  @Test
  @DisplayName("W2: a rule that finds nobody is set aside; the ticket moves to the other team")
  void shouldMoveTheTicketToTheTeamOfTheNextRule() {
    Team second = Team.of("Nora").with(Rules.off());
    john.absent(null);
    Rulebook.publish(
        List.of(
            Rulebook.rule("first", Rulebook.toAgent(john.id()), Rulebook.in(team.queue())),
            Rulebook.rule("second", Rulebook.toTeam(second.queue()), Rulebook.in(team.queue()))));

    Conversation conversation = team.opened();

    conversation.awaitOwner(second.agent("Nora"));
    assertThat(conversation.now().queue()).isEqualTo(second.queue());
  }

  @Test
  @DisplayName("R9: a customer's dedicated agent gets what the customer writes")
  void shouldGiveItToTheDedicatedAgent() {
    Rulebook.publish(
        List.of(Rulebook.rule("own", Rulebook.toDedicated(), Rulebook.in(team.queue()))));
    choose("dedicated/customers/" + team.customer().login(), william);

    team.opened().awaitOwner(william);
  }

  @Test
  @DisplayName("B4, B7: the backup of an absent owner takes over")
  void shouldForwardToTheBackup() {
    backup("forward");

    Conversation conversation = team.closedBy(john);
    conversation.answered();

    conversation.awaitOwner(william);
  }

  @Test
  @DisplayName("B4, B7: the backup joins, and the owner stays")
  void shouldLetTheBackupJoin() {
    backup("group");

    Conversation conversation = team.closedBy(john);
    conversation.answered();

    Patience.until("William watches the ticket")
        .until(() -> Tickets.watchers(conversation.id()).contains(String.valueOf(william.id())));
    assertThat(conversation.now().owner()).isEqualTo(john.id());
  }

  @Test
  @DisplayName("N4, N5: checked as a draft, published, and brought back")
  void shouldCheckPublishAndRestore() {
    JsonNode before = Rulebook.publish(List.of());
    Map<String, Object> leave = Map.of("do", "leave");
    JsonNode draft =
        Rulebook.draft(
                List.of(
                    Rulebook.rule("all", leave, Rulebook.in(team.queue())),
                    Rulebook.rule("later", Rulebook.toAgent(john.id()), Rulebook.in(team.queue()))),
                Map.of())
            .ok();
    assertThat(draft.at("/findings/0/rule").asText()).isEqualTo("later");
    assertThat(Api.get("rules/draft/changes").ok().path("rules")).hasSize(2);

    JsonNode published = Api.post("rules/publish", Map.of("comment", "Nobody")).ok();
    assertThat(Api.get("rules/versions").ok().at("/items/0/comment").asText()).isEqualTo("Nobody");
    assertThat(Api.get("rules/draft").status()).isEqualTo(404);

    JsonNode restored = Api.post("rules/versions/" + before.path("version") + "/restore").ok();
    assertThat(restored.path("version").asInt()).isGreaterThan(published.path("version").asInt());
    assertThat(restored.path("restoredFrom")).isEqualTo(before.path("version"));
    assertThat(restored.path("rulebook")).isEqualTo(before.path("rulebook"));
  }

  private void backup(String sharing) {
    john.absent(null);
    choose("backups/agents/" + john.id(), william);
    Rulebook.publish(List.of(), Map.of("awayMessages", true, "on", true, "sharing", sharing));
  }

  private static void choose(String path, Agent agent) {
    Api.put(path, Map.of("agent", String.valueOf(agent.id()))).ok();
  }
}
