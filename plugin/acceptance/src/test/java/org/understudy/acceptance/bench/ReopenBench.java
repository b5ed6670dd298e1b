package org.understudy.acceptance.bench;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.understudy.acceptance.host.WebService;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Stack;

/**
 * The main job against the least that a reassignment can cost, and against the same work done by
 * the host's own web service.
 */
final class ReopenBench {

  private static final int WARM_UP = 8;
  private static final int ROUNDS_TO_A_LOOK = 10;
  private static final int MOST_ROUNDS = 40;
  private static final int IN_A_BLOCK = 5;
  private static final double GOAL = 1.25;
  private static final long TOO_LONG_SECONDS = 30;

  private enum Kind {
    BARE("owner alone, by TicketUpdate"),
    SAME("owner, lock and note, by TicketUpdate"),
    APPLY("owner, lock and note, by Apply"),
    REOPENED("reopened until it is another's");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final Worker worker;
  private final Database host = Stack.running().hostDatabase();
  private final Team team = Team.of("John", "William", "Mary").with(Rules.reassigning());
  private final Agent john = team.agent("John");
  private final Agent[] others = {team.agent("Mary"), team.agent("William")};
  private final ApplyCall apply = new ApplyCall();
  private final WebService service;
  private final Map<Kind, Samples> samples = new EnumMap<>(Kind.class);
  private final Samples untilDecided = new Samples();
  private int turn;
  private String note = "";

  ReopenBench(Worker worker) {
    this.worker = worker;
    service = WebService.signIn(others[0].login(), others[0].password()).withSession();
    john.outOfOffice(3);
    for (Kind kind : Kind.values()) {
      samples.put(kind, new Samples());
    }
  }

  void run() {
    reopen(untilDecided, team.stored(worker, john, "closed successful"), true);
    Conversation ticket = team.stored(worker, others[1], "open");
    for (int i = 0; i < WARM_UP; i++) {
      for (Kind kind : Kind.values()) {
        once(kind, ticket, true);
      }
    }
    List<Kind> there = List.of(Kind.values());
    for (int round = 0; !isEnough(round); round++) {
      untilDecided.newBlock();
      // There and back again: a machine that grows slower or faster favours none.
      for (Kind kind : round % 2 == 0 ? there : there.reversed()) {
        samples.get(kind).newBlock();
        for (int i = 0; i < IN_A_BLOCK; i++) {
          samples.get(kind).add(once(kind, ticket, false));
        }
      }
    }
  }

  /** Looks seldom: whoever looks at every block ends at the first one that flatters. */
  private boolean isEnough(int rounds) {
    if (rounds == 0 || rounds % ROUNDS_TO_A_LOOK != 0) {
      return false;
    }
    return rounds >= MOST_ROUNDS
        || reopenedOver(Kind.BARE).decides(GOAL) && reopenedOver(Kind.SAME).decides(GOAL);
  }

  private Samples.Interval reopenedOver(Kind kind) {
    return samples.get(Kind.REOPENED).over(samples.get(kind));
  }

  void print() {
    System.out.printf("%nFrom the end of the customer's request to the new owner%n");
    for (Kind kind : Kind.values()) {
      Samples of = samples.get(kind);
      System.out.printf(
          "  %-42s p50 %7.1f ms   p95 %7.1f ms   (%d times)%n",
          kind.words, of.quantile(0.5), of.quantile(0.95), of.count());
    }
    System.out.printf(
        "    %-40s p50 %7.1f ms%n",
        "of it: until Understudy has decided", untilDecided.quantile(0.5));
    System.out.printf(
        "  %-42s %s%n", "reopened / owner alone", reopenedOver(Kind.BARE).against(GOAL, "x"));
    System.out.printf(
        "  %-42s %s%n",
        "reopened / the same by TicketUpdate", reopenedOver(Kind.SAME).against(GOAL, "x"));
  }

  private double once(Kind kind, Conversation ticket, boolean warmUp) {
    Agent next = others[turn++ % others.length];
    return switch (kind) {
      case BARE -> timed(() -> service.owner(ticket.id(), next.id()));
      case SAME -> timed(() -> service.ownerLockAndNote(ticket.id(), next.id(), note));
      case APPLY -> {
        HttpRequest request = apply.prepared(ticket.id(), next.id(), note);
        yield timed(() -> apply.send(request));
      }
      case REOPENED -> {
        Conversation closed = team.stored(worker, john, "closed successful");
        Quiet.await();
        yield reopen(untilDecided, closed, warmUp);
      }
    };
  }

  private double reopen(Samples decisions, Conversation closed, boolean warmUp) {
    double ended = worker.does("mail", "raw", closed.mail().raw()).path("ended").asDouble() * 1000;
    Instant deadline = Instant.now().plusSeconds(TOO_LONG_SECONDS);
    while (host.number("SELECT user_id FROM ticket WHERE id = ?", closed.id()) == john.id()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Ticket " + closed.number() + " was not reassigned.");
      }
      LockSupport.parkNanos(500_000);
    }
    double visible = milliseconds(Instant.now());
    var decided = closed.awaitDecision("assign");
    note = decided.explanation();
    if (!warmUp) {
      decisions.add(milliseconds(decided.decidedAt()) - ended);
    }
    return visible - ended;
  }

  private static double timed(Runnable action) {
    long start = System.nanoTime();
    action.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double milliseconds(Instant instant) {
    return instant.getEpochSecond() * 1000.0 + instant.getNano() / 1e6;
  }
}
