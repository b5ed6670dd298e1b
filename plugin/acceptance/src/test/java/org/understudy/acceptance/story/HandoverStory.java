package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** D3: the open conversations of an agent who has left go to others. */
class HandoverStory {

  @Test
  @DisplayName("D3: what the preview says is what then happens, evenly spread")
  void shouldDoWhatThePreviewSays_D3() {
    Team team = Team.of("John", "William", "Mary").with(Rules.off().by("least-open"));
    Agent john = team.agent("John");
    List<Conversation> his = of(team, john, 7);
    john.valid(false);
    String path = "agents/" + john.id() + "/handover";
    Patience.until("the helpdesk's count is known")
        .until(() -> john.status().path("open").asInt() == his.size());

    Map<Long, Long> preview = new HashMap<>();
    JsonNode page = Api.get(path).ok();
    page.path("items")
        .forEach(
            item ->
                preview.put(item.at("/conversation/id").asLong(), item.at("/agent/id").asLong()));
    assertThat(preview).hasSize(his.size());
    assertThat(Api.get(path + "/progress").status()).isEqualTo(404);
    assertThat(Api.post(path, Map.of()).status()).isEqualTo(422);
    Api.post(path, Map.of("reason", "John has left the company.")).ok();

    JsonNode progress =
        Patience.until("all are given")
            .until(() -> Api.get(path + "/progress").ok(), done -> done.path("left").asInt() == 0);
    assertThat(progress.path("given").asInt()).isEqualTo(his.size());
    his.forEach(
        conversation ->
            assertThat(conversation.now().owner()).isEqualTo(preview.get(conversation.id())));
    Map<Long, Long> owners = Tickets.openByOwner(team.queue());
    assertThat(owners.values()).containsExactlyInAnyOrder(3L, 4L);
    assertThat(his.getFirst().awaitDecision("assign").cause()).isEqualTo("handover");
  }

  @Test
  @DisplayName("D3: where a team wants it, it begins by itself when he is disabled")
  void shouldBeginByItself_D3() {
    Team team = Team.of("John", "William").with(Rules.off().handingOver());
    Agent john = team.agent("John");
    List<Conversation> his = of(team, john, 2);

    john.valid(false);

    his.forEach(conversation -> conversation.awaitOwner(team.agent("William")));
  }

  private static List<Conversation> of(Team team, Agent owner, int count) {
    return Stream.generate(() -> team.stored(Workers.one(), owner, "open")).limit(count).toList();
  }
}
