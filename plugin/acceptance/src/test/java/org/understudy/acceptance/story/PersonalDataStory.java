package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** N9: everybody may see all that is held about him. */
class PersonalDataStory {

  @Test
  @DisplayName("N9: settings, absences, history and decisions of one agent, and how long they stay")
  void shouldTellAllThatIsHeldAboutAnAgent() {
    Team team = Team.of("John", "William").with(Rules.reassigning());
    Agent john = team.agent("John");
    awaitHistory(john, "true/null");
    john.profile(Map.of("capacity", 7, "skills", List.of(Map.of("name", "french", "level", 3))));
    Conversation conversation = team.closedBy(john);
    john.absent("Parental leave");
    conversation.answered();
    conversation.awaitOwner(team.agent("William"));

    awaitHistory(john, "false/status");
    john.active();
    awaitHistory(john, "true/null");

    JsonNode data = Api.get("agents/" + john.login() + "/data").ok();
    assertThat(data.at("/helpdesk/login").asText()).isEqualTo(john.login());
    assertThat(data.at("/profile/capacity").asInt()).isEqualTo(7);
    assertThat(data.at("/profile/skills/0/name").asText()).isEqualTo("french");
    assertThat(data.at("/history/count").asInt()).isEqualTo(3);
    assertThat(data.at("/history/keptFor").asText()).startsWith("PT");
    assertThat(data.at("/decisions/count").asInt()).isEqualTo(1);
    JsonNode decisions = Api.get("agents/" + john.id() + "/data/decisions").ok().path("items");
    assertThat(decisions.at("/0/conversation/id").asLong()).isEqualTo(conversation.id());
    assertThat(Api.get("agents/nobody/data").status()).isEqualTo(404);
    assertThat(data.path("handovers")).isEmpty();
    assertThat(data.path("keycloak").isNull()).isTrue();
    assertThat(data.at("/requests/count").asInt()).isZero();
  }

  @Test
  @DisplayName("N9: why he was absent, where decisions and the audit keep it")
  void shouldTellWhereTheReasonOfAnAbsenceIsKept() {
    Team team = Team.of("John", "William", "Mary").with(Rules.reassigning());
    Agent john = team.agent("John");
    Agent mary = team.agent("Mary");
    mary.absent("Surgery");
    john.absent("Parental leave");
    Conversation conversation = team.closedBy(john);
    conversation.answered();
    conversation.awaitOwner(team.agent("William"));

    assertThat(facts(mary))
        .as("she was only looked at")
        .anySatisfy(
            seen ->
                assertThat(seen.path("away"))
                    .anySatisfy(
                        away -> {
                          assertThat(away.path("source").asText()).isEqualTo("status");
                          assertThat(away.at("/absence/reason").asText()).isEqualTo("Surgery");
                        }));
    assertThat(facts(john))
        .isNotEmpty()
        .allSatisfy(seen -> assertThat(seen.path("name").asText()).isEqualTo(john.firstName()))
        .noneSatisfy(seen -> assertThat(seen.toString()).contains("Surgery"));

    List<JsonNode> changes = items(mary, "changes");
    assertThat(changes)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.path("operation").asText()).isEqualTo("writeStatus");
              assertThat(change.path("by").asText()).isEqualTo("admin");
              assertThat(change.path("sent").asText()).contains("Surgery");
            });
  }

  @Test
  @DisplayName("N9: who stands in for him and for whom he does, what he took and gave back")
  void shouldTellWhoStandsInAndWhatWasGivenBack() {
    Team team = Team.of("Ada", "Ben").with(Rules.pulling());
    Agent ada = team.agent("Ada");
    Agent ben = team.agent("Ben");
    Api.put("agents/" + ada.id() + "/backup", Map.of("agent", String.valueOf(ben.id()))).ok();
    Patience.until("the helpdesk holds what waits")
        .until(() -> Api.get("teams/" + team.queue()).ok().path("holds").asBoolean());
    Conversation conversation = team.opened("My printer is on fire");
    Patience.until("it waits")
        .until(() -> Api.get("agents/" + ada.id() + "/queue").ok().path("waiting").asInt() == 1);
    ada.take().ok();
    ada.giveBack(conversation, "I do not speak Danish");

    List<JsonNode> requests = items(ada, "requests");
    assertThat(requests)
        .extracting(asked -> asked.at("/answer/kind").asText())
        .containsExactly("give-back", "take");
    assertThat(requests.getFirst().path("reason").asText()).isEqualTo("I do not speak Danish");
    for (Agent named : List.of(ada, ben)) {
      JsonNode backup = items(named, "backups").getFirst();
      assertThat(backup.path("kind").asText()).isEqualTo("backup-of-agent");
      assertThat(backup.at("/owner/id").asLong()).isEqualTo(ada.id());
      assertThat(backup.at("/agent/id").asLong()).isEqualTo(ben.id());
      assertThat(data(named).path("backups").asInt()).isOne();
    }
    assertThat(data(ada).at("/requests/count").asInt()).isEqualTo(2);
    assertThat(items(ada, "returns")).isEmpty();
    assertThat(items(ada, "notices")).isEmpty();
    team.with(Rules.off());
  }

  private static JsonNode data(Agent agent) {
    return Api.get("agents/" + agent.id() + "/data").ok();
  }

  private static List<JsonNode> facts(Agent agent) {
    List<JsonNode> facts = new ArrayList<>();
    items(agent, "facts").forEach(kept -> kept.path("facts").forEach(facts::add));
    return facts;
  }

  /** All parts of a list. */
  private static List<JsonNode> items(Agent agent, String list) {
    List<JsonNode> items = new ArrayList<>();
    String next = "agents/" + agent.id() + "/data/" + list;
    while (next != null) {
      JsonNode page = Api.get(next).ok();
      page.path("items").forEach(items::add);
      next = page.path("next").isNull() ? null : page.path("next").asText();
    }
    return items;
  }

  private static void awaitHistory(Agent agent, String newest) {
    Patience.until("the history of " + agent.firstName() + " says " + newest)
        .until(
            () -> {
              JsonNode last =
                  Api.get("agents/" + agent.id() + "/data/history").body().at("/items/0");
              return (last.path("available").asText() + "/" + last.path("source").asText())
                  .equals(newest);
            });
  }
}
