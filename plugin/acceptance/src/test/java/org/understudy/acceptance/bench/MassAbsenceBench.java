package org.understudy.acceptance.bench;

import java.time.Duration;
import java.time.Instant;
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
import org.understudy.acceptance.plugin.Metrics;
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

  /** What an agent has who leaves first, unmeasured: a server that was just started is slower. */
  private static final int OF_THE_FIRST = 100;

  /** How often the preview is read before, for the same reason. */
  private static final int LOOKS = 5;

  private static final double GOAL_DECIDED_SECONDS = 1;

  /** Calls at the same time, as UNDERSTUDY_EFFECTS_AT_ONCE has it when nothing is set. */
  private static final int AT_ONCE = 2;

  private static final double GOAL_OF_PACE = 0.9;
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
  private double calls;
  private Map<Long, Long> shares = Map.of();

  void run() {
    looked = team.stored(Workers.one(), team.agent("Olga"), "open");
    String path = has(team, john, HIS);
    warmUp(path);
    look(before, Duration.ofSeconds(10));
    AtomicBoolean done = new AtomicBoolean();
    long last = OURS.number("SELECT COALESCE(MAX(seq), 0) FROM decision");

    CompletableFuture<Void> works =
        CompletableFuture.runAsync(() -> lookUntil(meanwhile, done::get));
    double callsBefore = Metrics.effectSeconds();
    Instant start = Instant.now();
    leaves(path);
    decided = committed(start, last);
    awaitGiven(path);
    written = seconds(start, Instant.now());
    calls = Metrics.effectSeconds() - callsBefore;
    done.set(true);
    works.join();

    shares = Tickets.openByOwner(team.queue());
  }

  private static void warmUp(String path) {
    for (int i = 0; i < LOOKS; i++) {
      Api.get(path + "?limit=200").ok();
    }
    Team elsewhere = Team.of("Paul", "Rita").with(Rules.off().by("least-open"));
    String first = has(elsewhere, elsewhere.agent("Paul"), OF_THE_FIRST);
    leaves(first);
    awaitGiven(first);
  }

  private static void leaves(String path) {
    Api.post(path, Map.of("reason", "He has left the company.")).ok();
  }

  private static void awaitGiven(String path) {
    Patience.longUntil("all are given")
        .until(() -> Api.get(path + "/progress").ok().path("left").asInt() == 0);
    Quiet.await();
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
    line(
        "of what %d calls at once can do".formatted(AT_ONCE),
        "%6.2f x   (goal >= %.1f)".formatted(calls / AT_ONCE / written, GOAL_OF_PACE));
    line("the others have now", shares.toString());
    line("a colleague opens a ticket, before", figures(before));
    line("a colleague opens a ticket, meanwhile", figures(meanwhile));
  }

  /** Makes the conversations, and tells where they are handed over. */
  private static String has(Team team, Agent agent, int conversations) {
    List<Worker> workers = Workers.several(2);
    workers.stream()
        .map(
            worker ->
                CompletableFuture.runAsync(
                    () -> make(worker, team, agent, conversations / workers.size())))
        .toList()
        .forEach(CompletableFuture::join);
    Patience.longUntil("Understudy knows how many he has")
        .until(() -> agent.status().path("open").asInt() == conversations);
    Quiet.await();
    return "agents/" + agent.id() + "/handover";
  }

  private static void make(Worker worker, Team team, Agent agent, int conversations) {
    for (int i = 0; i < conversations; i++) {
      team.stored(worker, agent, "open");
    }
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
