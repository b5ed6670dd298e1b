package org.understudy.acceptance.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.stack.FrozenApp;

/** What the package costs one kind of request of the host. */
final class HostBench {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 10;
  private static final int IN_A_BLOCK = 12;
  private static final double MOST_ADDED_MILLISECONDS = 5;
  private static final double GOAL_FROZEN = 1.05;

  private enum Mode {
    WITHOUT("without the package"),
    WITH("with the package"),
    FROZEN("with Understudy frozen");

    private final String words;

    Mode(String words) {
      this.words = words;
    }
  }

  private final String title;
  private final Supplier<Conversation> fresh;
  private final ToDoubleFunction<Conversation> request;
  private final Map<Mode, Samples> samples = new EnumMap<>(Mode.class);

  /**
   * @param fresh a ticket for each block, because the host needs longer for each one more in it
   * @param request does it once and tells how long the host was busy, in milliseconds
   */
  HostBench(String title, Supplier<Conversation> fresh, ToDoubleFunction<Conversation> request) {
    this.title = title;
    this.fresh = fresh;
    this.request = request;
    for (Mode mode : Mode.values()) {
      samples.put(mode, new Samples());
    }
  }

  void run(FrozenApp app, SwitchedOff switchedOff) {
    Conversation first = fresh.get();
    for (int i = 0; i < WARM_UP; i++) {
      request.applyAsDouble(first);
    }
    List<Mode> there = List.of(Mode.values());
    for (int round = 0; round < ROUNDS; round++) {
      for (Mode mode : round % 2 == 0 ? there : there.reversed()) {
        Conversation ticket = fresh.get();
        // What the block before has left to do must not disturb this one.
        Quiet.await();
        Samples of = samples.get(mode);
        of.newBlock();
        switchedOff.set(mode == Mode.WITHOUT);
        if (mode == Mode.FROZEN) {
          app.freeze();
        }
        try {
          for (int i = 0; i < IN_A_BLOCK; i++) {
            of.add(request.applyAsDouble(ticket));
          }
        } finally {
          app.thaw();
        }
      }
    }
  }

  void print() {
    System.out.printf("%n%s%n", title);
    for (Mode mode : Mode.values()) {
      Samples of = samples.get(mode);
      System.out.printf(
          "  %-42s p50 %7.1f ms   p95 %7.1f ms   (%d times)%n",
          mode.words, of.quantile(0.5), of.quantile(0.95), of.count());
    }
    Samples without = samples.get(Mode.WITHOUT);
    Samples with = samples.get(Mode.WITH);
    Samples frozen = samples.get(Mode.FROZEN);
    line("added at p50", with.added(without, 0.5).against(MOST_ADDED_MILLISECONDS, "ms"));
    line("added at p95", with.added(without, 0.95).against(MOST_ADDED_MILLISECONDS, "ms"));
    line("frozen / with", frozen.over(with).against(GOAL_FROZEN, "x"));
    line("frozen / without", frozen.over(without).against(GOAL_FROZEN, "x"));
  }

  private static void line(String name, String figures) {
    System.out.printf("  %-42s %s%n", name, figures);
  }
}
