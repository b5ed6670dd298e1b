package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;

/** R5: the rotation is exact, whatever happens on the way. */
class FairnessStory {

  private static final int CONVERSATIONS = 140;

  @Test
  @DisplayName("R5: 140 conversations by round robin with a restart in the middle")
  void shouldShareEquallyAcrossARestart() {
    Team team = Team.of("John", "William", "Mary", "Olga", "Peter", "Rosa", "Ted");
    team.with(Rules.assigning());
    AtomicInteger arrived = new AtomicInteger();

    CompletableFuture<Void> all = CompletableFuture.runAsync(() -> arrive(team, arrived));
    Patience.longUntil("a third has got an owner").until(() -> owned(team) >= CONVERSATIONS / 3);
    Parts.stopUnderstudy();
    assertThat(arrived.get())
        .describedAs("the restart falls into the middle")
        .isBetween(CONVERSATIONS / 3, CONVERSATIONS);
    Parts.startUnderstudy();
    all.join();

    Patience.longUntil("all have an owner").until(() -> owned(team) == CONVERSATIONS);
    Map<Long, Long> shares = Tickets.openByOwner(team.queue());
    assertThat(shares).hasSize(team.agents().size());
    Collection<Long> counts = shares.values();
    assertThat(Collections.max(counts) - Collections.min(counts))
        .describedAs("shares %s", counts)
        .isLessThanOrEqualTo(1);
  }

  private static long owned(Team team) {
    return Tickets.openByOwner(team.queue()).entrySet().stream()
        .filter(share -> share.getKey() != Ticket.NOBODY)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static void arrive(Team team, AtomicInteger arrived) {
    List<Worker> workers = Workers.several(3);
    try (ExecutorService senders = Executors.newFixedThreadPool(workers.size())) {
      List<CompletableFuture<Void>> sent = new ArrayList<>();
      for (Worker worker : workers) {
        sent.add(
            CompletableFuture.runAsync(
                () -> {
                  while (arrived.getAndIncrement() < CONVERSATIONS) {
                    team.stored(worker);
                  }
                },
                senders));
      }
      sent.forEach(CompletableFuture::join);
    }
  }
}
