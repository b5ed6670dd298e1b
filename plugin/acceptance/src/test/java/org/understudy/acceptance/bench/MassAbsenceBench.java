package org.understudy.acceptance.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.understudy.acceptance.host.AgentScreens;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Api;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** D3 at its worst: an agent with 500 open conversations leaves while his colleagues work on. */
final class MassAbsenceBench {

  private static final int HIS = 500;

  /** How often the preview is read before: a server that has just been started is slower. */
  private static final int LOOKS = 5;

  private static final double GOAL_DECIDED_SECONDS = 1;
  private static final Database OURS = Stack.running().understudyDatabase();

  private final Team team =
      Team.of("John", "William", "Mary", "Olga").with(Rules.off().by("least-open"));
  private final Agent john = team.agent("John");
  private final AgentScreens colleague = team.agent("Olga").signIn();
  private final Samples before = new Samples();
  private final Samples meanwhile = new Samples();
  private Conversation looked;
  private double decided;
  private double written;
  private Map<Long, Long> shares = Map.of();

  void run() {
    looked = team.stored(Workers.one(), team.agent("Olga"), "open");
    makeHis();
    Patience.longUntil("Understudy knows how many he has")
        .until(() -> john.status().path("open").asInt() == HIS);
    Quiet.await();
    look(before, Duration.ofSeconds(10));
    String path = "agents/" + john.id() + "/handover";
    for (int i = 0; i < LOOKS; i++) {
      Api.get(path + "?limit=200").ok();
    }
    AtomicBoolean done = new AtomicBoolean();
    long last = OURS.number("SELECT COALESCE(MAX(seq), 0) FROM decision");

    CompletableFuture<Void> works =
        CompletableFuture.runAsync(() -> lookUntil(meanwhile, done::get));
    Instant start = Instant.now();
    Api.post(path, Map.of("reason", "John has left the company.")).ok();
    decided = committed(start, last);
    Patience.longUntil("all are given")
        .until(() -> Api.get(path + "/progress").ok().path("left").asInt() == 0);
    Quiet.await();
    written = seconds(start, Instant.now());
    done.set(true);
    works.join();

    shares = Tickets.openByOwner(team.queue());
  }

  /** When the last decision can be seen from outside. */
  private static double committed(Instant start, long last) {
    String count = "SELECT COUNT(*) FROM decision WHERE seq > ? AND cause = 'HANDOVER'";
    while (OURS.number(count, last) < HIS) {
      LockSupport.parkNanos(5_000_000);
    }
    return seconds(start, Instant.now());
  }

  void print() {
    System.out.printf("%nAn agent with %d open conversations leaves%n", HIS);
    line(
        "request until the last is decided",
        "%6.2f s   (goal <= %.0f s)".formatted(decided, GOAL_DECIDED_SECONDS));
    line(
        "until the last is another's in the helpdesk",
        "%6.1f s   (%.1f a second)".formatted(written, HIS / written));
    line("the others have now", shares.toString());
    line("a colleague opens a ticket, before", figures(before));
    line("a colleague opens a ticket, meanwhile", figures(meanwhile));
  }

  private void makeHis() {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    List<Worker> workers = Workers.several(2);
    for (Worker worker : workers) {
      all.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < HIS / workers.size(); i++) {
                  team.stored(worker, john, "open");
                }
              }));
    }
    all.forEach(CompletableFuture::join);
  }

  private void look(Samples samples, Duration time) {
    Instant end = Instant.now().plus(time);
    lookUntil(samples, () -> Instant.now().isAfter(end));
  }

  private void lookUntil(Samples samples, BooleanSupplier end) {
    samples.newBlock();
    while (!end.getAsBoolean()) {
      long start = System.nanoTime();
      colleague.zoom(looked.id());
      samples.add((System.nanoTime() - start) / 1e6);
    }
  }

  private static String figures(Samples samples) {
    return "p50 %7.1f ms   p95 %7.1f ms   (%d times)"
        .formatted(samples.quantile(0.5), samples.quantile(0.95), samples.count());
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1e3;
  }

  private static void line(String name, String figures) {
    System.out.printf("  %-42s %s%n", name, figures);
  }
}
