package org.understudy.acceptance.bench;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.understudy.acceptance.host.WebService;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Agent;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Stack;

/**
 * The main job against the least that a reassignment can cost: a bare change of the owner by the
 * host's own web service, with a session, without lock and without a note.
 */
final class ReopenBench {

  private static final int ROUNDS = 9;
  private static final int IN_A_BLOCK = 4;
  private static final double GOAL = 1.25;
  private static final long TOO_LONG_SECONDS = 30;

  private final Worker worker;
  private final Database host = Stack.running().hostDatabase();
  private final Team team = Team.of("John", "William", "Mary");
  private final Agent john = team.agent("John");
  private final Agent mary = team.agent("Mary");
  private final Samples bare = new Samples();
  private final Samples reopened = new Samples();
  private final Samples untilDecided = new Samples();
  private final Samples fromDecided = new Samples();
  private final WebService service;

  ReopenBench(Worker worker) {
    this.worker = worker;
    team.with(Rules.reassigning());
    john.absent("Benchmark");
    service = WebService.signIn(mary.login(), mary.password()).withSession();
  }

  void run() {
    Conversation ticket = team.stored(worker, team.agent("William"), "open");
    for (int i = 0; i < 5; i++) {
      bare(ticket, i);
      reopen();
    }
    for (int round = 0; round < ROUNDS; round++) {
      bare.newBlock();
      reopened.newBlock();
      untilDecided.newBlock();
      fromDecided.newBlock();
      // A B, then B A: a machine that grows slower or faster favours neither.
      for (int half = 0; half < 2; half++) {
        if ((half == 0) == (round % 2 == 0)) {
          for (int i = 0; i < IN_A_BLOCK; i++) {
            bare.add(bare(ticket, i));
          }
        } else {
          for (int i = 0; i < IN_A_BLOCK; i++) {
            Way way = reopen();
            reopened.add(way.untilVisible());
            untilDecided.add(way.untilDecided());
            fromDecided.add(way.untilVisible() - way.untilDecided());
          }
        }
      }
    }
    john.active();
  }

  void print() {
    System.out.printf(
        """

        Reopened to a new owner, from the end of the customer's request (%d times each)
          bare owner update by TicketUpdate      %7.1f ms  (p95 %.1f)
          reopened, new owner, lock and note     %7.1f ms  (p95 %.1f)
            until Understudy has decided         %7.1f ms
            Apply in the host until visible      %7.1f ms
          ratio  %s
        """,
        bare.count(),
        bare.quantile(0.5),
        bare.quantile(0.95),
        reopened.quantile(0.5),
        reopened.quantile(0.95),
        untilDecided.quantile(0.5),
        fromDecided.quantile(0.5),
        reopened.over(bare).against(GOAL));
  }

  /**
   * @param untilDecided from the end of the customer's request, in milliseconds
   * @param untilVisible until the new owner stands in the host's database
   */
  private record Way(double untilDecided, double untilVisible) {}

  private double bare(Conversation ticket, int turn) {
    Agent next = team.agent(turn % 2 == 0 ? "Mary" : "William");
    long start = System.nanoTime();
    service.owner(ticket.id(), next.id());
    return (System.nanoTime() - start) / 1e6;
  }

  private Way reopen() {
    Conversation closed = team.stored(worker, john, "closed successful");
    double ended = worker.does("mail", "raw", closed.mail().raw()).path("ended").asDouble() * 1000;
    Instant deadline = Instant.now().plusSeconds(TOO_LONG_SECONDS);
    while (host.number("SELECT user_id FROM ticket WHERE id = ?", closed.id()) == john.id()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Ticket " + closed.number() + " was not reassigned.");
      }
      LockSupport.parkNanos(500_000);
    }
    double visible = milliseconds(Instant.now());
    double decided = milliseconds(closed.awaitDecision("assign").decidedAt());
    return new Way(decided - ended, visible - ended);
  }

  private static double milliseconds(Instant instant) {
    return instant.getEpochSecond() * 1000.0 + instant.getNano() / 1e6;
  }
}
