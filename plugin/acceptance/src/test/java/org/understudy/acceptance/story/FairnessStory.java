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
import java.util.concurrent.atomic.AtomicBoolean;
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

  private static final int AT_LEAST = 140;

  @Test
  @DisplayName("R5: 140 conversations and more by round robin with a restart in the middle")
  void shouldShareEquallyAcrossARestart() {
    Team team = Team.of("John", "William", "Mary", "Olga", "Peter", "Rosa", "Ted");
    team.with(Rules.assigning());
    AtomicInteger arrived = new AtomicInteger();
    AtomicBoolean restarted = new AtomicBoolean();

    CompletableFuture<Void> all =
        CompletableFuture.runAsync(() -> arriveUntil(restarted, arrived, team));
    try {
      Patience.longUntil("a third has got an owner").until(() -> owned(team) >= AT_LEAST / 3);
      restart();
    } finally {
      restarted.set(true);
    }
    all.join();

    Patience.longUntil("all have an owner").until(() -> owned(team) == arrived.get());
    assertThat(arrived).hasValueGreaterThanOrEqualTo(AT_LEAST);
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

  /** The customers do not know about the restart: they write before, during and after it. */
  private static void arriveUntil(AtomicBoolean restarted, AtomicInteger arrived, Team team) {
    List<Worker> workers = Workers.several(3);
    try (ExecutorService senders = Executors.newFixedThreadPool(workers.size())) {
      List<CompletableFuture<Void>> sent = new ArrayList<>();
      for (Worker worker : workers) {
        sent.add(
            CompletableFuture.runAsync(
                () -> {
                  while (!restarted.get() || arrived.get() < AT_LEAST) {
                    team.stored(worker);
                    arrived.incrementAndGet();
                  }
                },
                senders));
      }
      sent.forEach(CompletableFuture::join);
    }
  }
}
