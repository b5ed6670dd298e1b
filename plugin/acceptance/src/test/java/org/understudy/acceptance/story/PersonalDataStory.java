package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
