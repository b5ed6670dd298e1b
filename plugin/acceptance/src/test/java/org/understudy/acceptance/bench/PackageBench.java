package org.understudy.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.stack.FrozenApp;

/**
 * How long a request of the host is inside our package, by a clock at the package's doors. Requests
 * differ more from one to the next than the package takes, so comparing whole requests shows a
 * large cost only; this shows a small one.
 */
final class PackageBench {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 10;
  private static final int IN_A_BLOCK = 20;
  private static final double MOST_MILLISECONDS = 5;
  private static final double GOAL_WHOLE = 1.05;

  private final Worker worker;
  private final Supplier<Conversation> fresh;
  private final Times running = new Times("while Understudy runs");
  private final Times frozen = new Times("while Understudy is frozen");

  private static final class Times {
    private final String words;
    private final Samples inside = new Samples();
    private final Samples whole = new Samples();
    private final Samples rest = new Samples();

    private Times(String words) {
      this.words = words;
    }

    private void newBlock() {
      inside.newBlock();
      whole.newBlock();
      rest.newBlock();
    }

    private void add(JsonNode answer) {
      double all = answer.path("milliseconds").asDouble();
      double ours = answer.path("packageMilliseconds").asDouble();
      inside.add(ours);
      whole.add(all);
      rest.add(all - ours);
    }
  }

  PackageBench(Worker worker, Supplier<Conversation> fresh) {
    this.worker = worker;
    this.fresh = fresh;
  }

  void run(FrozenApp app) {
    Conversation first = fresh.get();
    for (int i = 0; i < WARM_UP; i++) {
      mail(first);
    }
    for (int round = 0; round < ROUNDS; round++) {
      block(running);
      app.freeze();
      try {
        block(frozen);
      } finally {
        app.thaw();
      }
    }
  }

  void print() {
    System.out.printf("%nAn e-mail through the mail gate: the part of it inside our package%n");
    print(running);
    print(frozen);
  }

  private void block(Times times) {
    Conversation ticket = fresh.get();
    if (times == running) {
      Quiet.await();
    }
    times.newBlock();
    for (int i = 0; i < IN_A_BLOCK; i++) {
      times.add(mail(ticket));
    }
  }

  private JsonNode mail(Conversation ticket) {
    return worker.does("mail", "raw", ticket.mail().raw());
  }

  private static void print(Times times) {
    System.out.printf(
        "  %-42s p50 %7.1f ms   p95 %7.1f ms   (%d times)%n",
        times.words, times.inside.quantile(0.5), times.inside.quantile(0.95), times.inside.count());
    line("inside at p50", times.inside.at(0.5).against(MOST_MILLISECONDS, "ms"));
    line("inside at p95", times.inside.at(0.95).against(MOST_MILLISECONDS, "ms"));
    line("added at p95", times.whole.added(times.rest, 0.95).against(MOST_MILLISECONDS, "ms"));
    line("whole / without that part", times.whole.over(times.rest).against(GOAL_WHOLE, "x"));
  }

  private static void line(String name, String figures) {
    System.out.printf("    %-40s %s%n", name, figures);
  }
}
