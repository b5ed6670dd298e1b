package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.plugin.Waiting;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** A5: "one more, please", the pause after closing, and what does not count. */
class RoomForOneMoreStory {

  private static final int ARRIVALS = 20;

  @Test
  @DisplayName("A5: one more is given once, however many arrive at the same time")
  void shouldGiveOneMoreOnceUnderParallelLoad() {
    Team team = Team.of("John", "William").with(Rules.assigning().capacity(2));
    Agent john = team.agent("John");
    Api.post("agents/" + john.id() + "/extra").ok();

    arriveAtOnce(team);

    Patience.longUntil("all are decided")
        .until(() -> Waiting.in(team.queue()).size() == ARRIVALS - 5);
    Map<Long, Long> owned =
        Map.of(john.id(), 3L, team.agent("William").id(), 2L, Ticket.NOBODY, ARRIVALS - 5L);
    Patience.until("five have an owner")
        .until(() -> Tickets.openByOwner(team.queue()).equals(owned));
    assertThat(Api.get("agents/" + john.id() + "/extra").body().path("open").asBoolean()).isFalse();
    assertThat(Api.get("agents/" + john.id() + "/extra").body().path("decision").isTextual())
        .isTrue();

    // Asked again: one more again.
    Api.post("agents/" + john.id() + "/extra").ok();
    Patience.until("John has four")
        .until(() -> Tickets.openByOwner(team.queue()).get(john.id()) == 4);
    assertThat(Waiting.in(team.queue())).hasSize(ARRIVALS - 6);
  }

  @Test
  @DisplayName("A5: a pause after closing, then the next one by itself")
  void shouldLeaveAPauseAfterClosing() {
    Team team = Team.of("John").with(Rules.assigning());
    Api.put("teams/" + team.queue() + "/workload", Map.of("wrapUp", "PT30S")).ok();
    Agent john = team.agent("John");
    Conversation first = team.opened();
    first.awaitOwner(john);

    first.closedBy(john);
    Patience.until("Understudy has heard that it is closed").until(() -> isKnownClosed(first));
    Conversation second = team.opened();

    // The pause may be over before anybody looks.
    Decision decision =
        Patience.until("it is decided")
            .until(second::decisions, decisions -> !decisions.isEmpty())
            .getFirst();
    assertThat(decision.outcome()).isEqualTo("wait:all-at-capacity");
    assertThat(decision.trace().toString()).contains("Wraps up");
    second.awaitOwner(john);
  }

  @Test
  @DisplayName("A5: what waits for the customer does not count where the team wants it so")
  void shouldNotCountWhatWaitsForTheCustomer() {
    Team team = Team.of("John").with(Rules.assigning().capacity(1));
    Agent john = team.agent("John");
    team.stored(Workers.one(), john, "pending reminder");
    Patience.until("the pending one is counted")
        .until(() -> john.status().path("pending").asInt() == 1);
    Conversation conversation = team.opened();
    conversation.awaitDecision("wait:all-at-capacity");

    Api.put("teams/" + team.queue() + "/workload", Map.of("countPending", false)).ok();

    conversation.awaitOwner(john);
  }

  private static boolean isKnownClosed(Conversation conversation) {
    return Stack.running()
            .understudyDatabase()
            .number(
                "SELECT COUNT(*) FROM conversation WHERE id = ? AND active = 0",
                String.valueOf(conversation.id()))
        == 1;
  }

  private static void arriveAtOnce(Team team) {
    List<Worker> workers = Workers.several(4);
    try (ExecutorService senders = Executors.newFixedThreadPool(workers.size())) {
      List<CompletableFuture<Void>> sent = new ArrayList<>();
      for (int i = 0; i < ARRIVALS; i++) {
        Worker worker = workers.get(i % workers.size());
        sent.add(CompletableFuture.runAsync(() -> team.opened(worker), senders));
      }
      sent.forEach(CompletableFuture::join);
    }
  }
}
