package org.understudy.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;

/** R5: the rotation is exact, whatever happens on the way. */
@Alone
class FairnessStory {

  private static final int BEFORE_IT_IS_BACK = 180;
  private static final int ALL = 300;

  @Test
  @DisplayName("R5: 300 conversations by round robin with a restart in the middle")
  void shouldShareEquallyAcrossARestart() {
    Team team = Team.of("John", "William", "Mary", "Olga", "Peter", "Rosa", "Ted");
    team.with(Rules.assigning());
    CountDownLatch restarted = new CountDownLatch(1);

    CompletableFuture<Void> all = CompletableFuture.runAsync(() -> arrive(team, restarted));
    try {
      Patience.longUntil("a third has got an owner").until(() -> owned(team) >= ALL / 3);
      restart();
    } finally {
      restarted.countDown();
    }
    all.join();

    Patience.longUntil("all have an owner").until(() -> owned(team) == ALL);
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

  private static void restart() {
    try {
      Parts.stopUnderstudy();
    } finally {
      Parts.startUnderstudy();
    }
  }

  /** Customers write before, during and after the restart, however long it takes. */
  private static void arrive(Team team, CountDownLatch restarted) {
    AtomicInteger arrived = new AtomicInteger();
    List<Worker> workers = Workers.several(3);
    try (ExecutorService senders = Executors.newFixedThreadPool(workers.size())) {
      List<CompletableFuture<Void>> sent = new ArrayList<>();
      for (Worker worker : workers) {
        sent.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int i = arrived.getAndIncrement(); i < ALL; i = arrived.getAndIncrement()) {
                    if (i >= BEFORE_IT_IS_BACK) {
                      await(restarted);
                    }
                    team.stored(worker);
                  }
                },
                senders));
      }
      sent.forEach(CompletableFuture::join);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Understudy was started again.", e);
    }
  }
}
