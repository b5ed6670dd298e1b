package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
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
import org.understudy.acceptance.plugin.Decision;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.plugin.Waiting;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Patience;

/** A5: nobody gets more than fits, however many conversations arrive at the same time. */
class CapacityStory {

  private static final int ARRIVALS = 50;
  private static final int CAPACITY = 4;
  private static final int OWN_CAPACITY = 2;
  private static final int PLACES = 2 * CAPACITY + OWN_CAPACITY;

  @Test
  @DisplayName("A5: 50 at once, 10 places; the others wait until there is room")
  void shouldNeverExceedTheCapacity() {
    Team team = Team.of("John", "William", "Mary").with(Rules.assigning().capacity(CAPACITY));
    Agent mary = team.agent("Mary");
    mary.capacity(OWN_CAPACITY);

    List<Conversation> arrived = arriveAtOnce(team);

    Patience.longUntil("all are decided")
        .until(() -> Waiting.in(team.queue()).size() == ARRIVALS - PLACES && placed(team));
    assertThat(Tickets.openByOwner(team.queue()))
        .isEqualTo(
            Map.of(
                team.agent("John").id(),
                (long) CAPACITY,
                team.agent("William").id(),
                (long) CAPACITY,
                mary.id(),
                (long) OWN_CAPACITY,
                Ticket.NOBODY,
                (long) ARRIVALS - PLACES));
    List<Waiting> waiting = Waiting.in(team.queue());
    assertThat(waiting).extracting(Waiting::reason).containsOnly("all-at-capacity");

    // Room for one: the oldest gets it, and only that one.
    arrived.stream()
        .filter(conversation -> conversation.now().owner() == mary.id())
        .findFirst()
        .orElseThrow()
        .closedBy(mary);

    long oldest = waiting.getFirst().ticket();
    new Conversation(oldest, "", team).awaitOwner(mary);
    assertThat(Tickets.openByOwner(team.queue()).get(mary.id())).isEqualTo(OWN_CAPACITY);
    assertThat(Waiting.in(team.queue())).hasSize(ARRIVALS - PLACES - 1);
    assertThat(Decision.about(oldest)).hasSize(2);
  }

  private static boolean placed(Team team) {
    return Tickets.openByOwner(team.queue()).get(Ticket.NOBODY) == ARRIVALS - PLACES;
  }

  private static List<Conversation> arriveAtOnce(Team team) {
    List<Worker> workers = Workers.several(4);
    List<Conversation> arrived = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService senders = Executors.newFixedThreadPool(workers.size())) {
      List<CompletableFuture<Void>> sent = new ArrayList<>();
      for (int i = 0; i < ARRIVALS; i++) {
        Worker worker = workers.get(i % workers.size());
        sent.add(CompletableFuture.runAsync(() -> arrived.add(team.opened(worker)), senders));
      }
      sent.forEach(CompletableFuture::join);
    }
    return arrived;
  }
}
