package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** C1-C5: customers wait unseen, and agents take the next one. */
class TakeTheNextStory {

  private final Team team = Team.of("Ada", "Ben");
  private final Agent ada = team.agent("Ada");
  private final Agent ben = team.agent("Ben");

  @AfterEach
  void agentsPickAgain() {
    team.with(Rules.off());
    Patience.until("the helpdesk holds nothing any more").until(() -> !holds());
  }

  @Test
  @DisplayName("C1-C5: unseen, taken first in first out, given back, refused at the limit")
  void shouldLetAgentsTakeTheNextOneUnseen_C1_C2_C3_C4_C5() {
    String early = "wombat" + UUID.randomUUID().toString().substring(0, 8);
    Conversation before = team.opened(early);
    AgentScreens screens = ada.signIn();
    team.with(Rules.pulling().capacity(1));
    Api.put(
            "teams/" + team.queue() + "/public-status",
            Map.of("on", true, "closedText", "All busy.", "reopenAt", 1))
        .ok();
    Patience.until("the helpdesk holds what waits").until(this::holds);
    Conversation second = team.opened("The second");
    Conversation third = team.opened("The third");
    Patience.until("three wait").until(() -> queue(ada).path("waiting").asInt() == 3);

    assertThat(screens.zoom(before.id())).doesNotContain(before.number());
    screens.sightings(before.now(), early).awaitNowhere();
    assertThat(Api.get("public/teams/" + team.queue() + "/status").ok().path("open").asBoolean())
        .isTrue();

    CompletableFuture<Api.Answer> adas = CompletableFuture.supplyAsync(ada::take);
    CompletableFuture<Api.Answer> bens = CompletableFuture.supplyAsync(ben::take);

    assertThat(Set.of(taken(adas.join()), taken(bens.join())))
        .containsExactlyInAnyOrder(before.id(), second.id());
    for (Conversation taken : List.of(before, second)) {
      assertThat(taken.now().owner()).isIn(ada.id(), ben.id());
      assertThat(taken.now().locked()).isTrue();
      assertThat(taken.decisions().getLast().cause()).isEqualTo("taken");
    }
    Api.Answer refused = ada.take();
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().path("type").asText()).endsWith(":at-capacity");
    // The numbers for the toolbar are counted once a second.
    Patience.until("Ada reads why she may take none")
        .until(() -> queue(ada).path("detail").asText().equals("1 of 1 open conversations."));
    Patience.until("the public reads that all are busy")
        .until(() -> !publicStatus().path("open").asBoolean());
    assertThat(publicStatus().path("text").asText()).isEqualTo("All busy.");

    long adasOwn = taken(adas.join());
    Conversation given = adasOwn == before.id() ? before : second;
    ada.giveBack(given, "I cannot read it");
    assertThat(given.now().owner()).isEqualTo(Ticket.NOBODY);
    assertThat(screens.zoom(third.id())).doesNotContain(third.number());
    Patience.until("there is room again").until(() -> queue(ada).path("mayTake").asBoolean());
    assertThat(taken(ada.take())).isEqualTo(third.id());
    ben.capacity(2);
    assertThat(taken(ben.take())).isEqualTo(given.id());
    assertThat(ben.take().body().path("type").asText()).endsWith(":at-capacity");
  }

  private static long taken(Api.Answer answer) {
    return answer.ok().at("/conversation/id").asLong();
  }

  private static JsonNode queue(Agent agent) {
    return Api.get("agents/" + agent.id() + "/queue").ok();
  }

  private JsonNode publicStatus() {
    return Api.get("public/teams/" + team.queue() + "/status").ok();
  }

  private boolean holds() {
    return Api.get("teams/" + team.queue()).ok().path("holds").asBoolean();
  }
}
