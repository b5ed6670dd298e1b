package org.understudy.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Ticket;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.FrozenApp;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/**
 * Two servers on one database: both hear, one decides, the other takes over when it is gone, and
 * one that was only frozen writes nothing when it wakes up.
 */
@Alone
class TwoServersIT {

  private static final System.Logger LOG = System.getLogger(TwoServersIT.class.getName());
  private static final Database OURS = Stack.running().understudyDatabase();

  private static final int PLACES = 9;
  private static final int TAKEN_EACH = 5;
  private static final int SOME = 10;

  /** Ten seconds are promised, 5 to 8 are measured; a busy machine sees them much later. */
  private static final Duration TAKE_OVER = Duration.ofSeconds(45);

  @BeforeAll
  static void startsTheSecond() {
    Node.SECOND.start();
  }

  @AfterAll
  static void stopsTheSecond() {
    Node.SECOND.stop();
  }

  @Test
  void shouldShareEquallyAndWithinLimitsWhicheverServerHears_A5_R5_N8() {
    Team team = Team.of("John", "William", "Mary", "Olga");
    team.with(Rules.assigning().capacity(PLACES));
    int all = team.agents().size() * PLACES + 4;

    List<Worker> workers = Workers.several(2);
    CompletableFuture.allOf(
            arrive(team, workers.get(0), Node.FIRST, all / 2),
            arrive(team, workers.get(1), Node.SECOND, all - all / 2))
        .join();
    Patience.longUntil("all places are taken").until(() -> owned(team) >= all - 4);
    Quiet.await();

    Map<Long, Long> shares = Tickets.openByOwner(team.queue());
    assertThat(shares).containsEntry(Ticket.NOBODY, 4L).hasSize(team.agents().size() + 1);
    team.agents().forEach(agent -> assertThat(shares).containsEntry(agent.id(), (long) PLACES));
  }

  @Test
  void shouldGiveEachToOneOnlyTheOldestFirstWhicheverServerIsAsked_C3_C4_N8() {
    PullQueue queue = PullQueue.of(Team.of("John", "William", "Mary", "Olga"), TAKEN_EACH, 4);
    queue.awaitKnownTo(Node.FIRST);
    queue.awaitKnownTo(Node.SECOND);

    List<Take> takes = new ArrayList<>();
    // What the host counts while it changes counts twice for seconds: some may have to ask again.
    Patience.longUntil("all places are taken")
        .until(
            () -> {
              takes.addAll(Take.atOnce(queue.agents(), TAKEN_EACH + 1));
              return takes.stream().filter(Take::isTaken).count() >= queue.places();
            });
    // Nothing stays held, whatever is found.
    queue.end();

    List<Take> taken = takes.stream().filter(Take::isTaken).toList();
    assertThat(taken)
        .extracting(Take::conversation)
        .containsExactlyInAnyOrderElementsOf(queue.oldest());
    assertThat(taken)
        .allSatisfy(
            take -> assertThat(Tickets.now(take.conversation()).owner()).isEqualTo(take.by().id()));
    assertThat(takes)
        .filteredOn(take -> !take.isTaken())
        .extracting(Take::refusal)
        .containsOnly("at-capacity");
    assertThat(queue.left())
        .allSatisfy(one -> assertThat(Tickets.now(one).owner()).isEqualTo(Ticket.NOBODY));
    Map<Long, Long> shares = Tickets.openByOwner(queue.team().queue());
    queue
        .agents()
        .forEach(agent -> assertThat(shares).containsEntry(agent.id(), (long) TAKEN_EACH));
  }

  @Test
  void shouldTakeOverFromAServerThatWasKilled() {
    Node decides = Node.FIRST.decides() ? Node.FIRST : Node.SECOND;
    Node other = decides == Node.FIRST ? Node.SECOND : Node.FIRST;
    Desk desk = new Desk(other.hints());
    desk.answer(2);

    decides.kill();
    Instant killed = Instant.now();
    CompletableFuture<Void> customers = CompletableFuture.runAsync(() -> desk.answer(SOME));
    other.awaitDeciding();
    Duration silent = Duration.between(killed, Instant.now());
    customers.join();
    Census census = Census.of(desk.reopened(), desk.john());
    decides.start();

    LOG.log(Level.INFO, "another server decided after {0}: {1}", silent, census.told());
    assertThat(census.isClean()).as(census.told()).isTrue();
    assertThat(silent).isLessThan(TAKE_OVER);
  }

  @Test
  void shouldTakeOverFromAServerThatFrozeWhileItWroteAndLetItWriteNothingWhenItWakesUp() {
    Node decides = Node.FIRST.decides() ? Node.FIRST : Node.SECOND;
    Node other = decides == Node.FIRST ? Node.SECOND : Node.FIRST;
    Desk heardByTheFrozen = new Desk(decides.hints());
    Desk desk = new Desk(other.hints());
    CompletableFuture<Void> before =
        CompletableFuture.runAsync(() -> heardByTheFrozen.answer(SOME));
    Patience.until("some are answered").until(() -> heardByTheFrozen.reopened().size() > 2);

    try (FrozenApp frozen = new FrozenApp(decides.pid())) {
      freezeWhileItWrites(frozen);
      Instant since = Instant.now();
      CompletableFuture<Void> customers = CompletableFuture.runAsync(() -> desk.answer(2));
      other.awaitDeciding();
      Duration silent = Duration.between(since, Instant.now());
      customers.join();
      desk.answer(SOME);
      before.join();
      long last = OURS.number("SELECT MAX(token) FROM lease");
      frozen.thaw();
      desk.answer(SOME);

      Census first = Census.of(desk.reopened(), desk.john());
      Census second = Census.of(heardByTheFrozen.reopened(), heardByTheFrozen.john());
      LOG.log(Level.INFO, "another server decided after {0}: {1}", silent, second.told());
      assertThat(first.isClean()).as(first.told()).isTrue();
      assertThat(second.isClean()).as(second.told()).isTrue();
      assertThat(silent).isLessThan(TAKE_OVER);
      other.awaitDeciding();
      assertThat(decides.decides()).isFalse();
      assertThat(OURS.number("SELECT MAX(token) FROM lease")).isEqualTo(last);
    }
  }

  /** In its transaction, with the lease changed and the decisions not stored yet. */
  private static void freezeWhileItWrites(FrozenApp server) {
    OURS.holding(
        "decision",
        () -> {
          Patience.until("the decider waits, longer than any other change of the lease takes")
              .during(Duration.ofMillis(500))
              .until(() -> OURS.isBeingChanged("SELECT token FROM lease WHERE name = 'decider'"));
          server.freeze();
        });
  }

  private static CompletableFuture<Void> arrive(Team team, Worker worker, Node node, int count) {
    return CompletableFuture.runAsync(
        () -> {
          for (int i = 0; i < count; i++) {
            worker.does(
                "create",
                "queue",
                team.queue(),
                "customer",
                team.customer().login(),
                "owner",
                Ticket.NOBODY,
                "state",
                "new",
                "settings",
                node.hints());
          }
        });
  }

  private static long owned(Team team) {
    return Tickets.openByOwner(team.queue()).entrySet().stream()
        .filter(share -> share.getKey() != Ticket.NOBODY)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
