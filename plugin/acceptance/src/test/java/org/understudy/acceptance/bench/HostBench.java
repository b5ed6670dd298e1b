package org.understudy.acceptance.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;

/** What the package costs the host: a customer's e-mail through the mail gate, to its very end. */
final class HostBench {

  private static final int ROUNDS = 9;
  private static final int IN_A_BLOCK = 7;
  private static final double MOST_ADDED_MILLISECONDS = 5;
  private static final double GOAL_FROZEN = 1.05;

  private enum Mode {
    WITHOUT,
    WITH,
    FROZEN
  }

  private final Worker worker;
  private final Map<Mode, Samples> samples = new EnumMap<>(Mode.class);

  HostBench(Worker worker) {
    this.worker = worker;
    for (Mode mode : Mode.values()) {
      samples.put(mode, new Samples());
    }
  }

  void run(FrozenApp app) {
    Team team = Team.of("John", "William");
    team.with(Rules.reassigning());
    Conversation ticket = team.stored(worker, team.agent("John"), "open");
    for (int i = 0; i < 5; i++) {
      write(ticket, Mode.WITH);
    }
    List<Mode> there = List.of(Mode.values());
    for (int round = 0; round < ROUNDS; round++) {
      for (Mode mode : round % 2 == 0 ? there : there.reversed()) {
        Samples of = samples.get(mode);
        of.newBlock();
        if (mode == Mode.FROZEN) {
          app.freeze();
        }
        try {
          for (int i = 0; i < IN_A_BLOCK; i++) {
            of.add(write(ticket, mode));
          }
        } finally {
          app.thaw();
        }
      }
    }
  }

  void print() {
    Samples without = samples.get(Mode.WITHOUT);
    Samples with = samples.get(Mode.WITH);
    Samples frozen = samples.get(Mode.FROZEN);
    double added = with.quantile(0.95) - without.quantile(0.95);
    System.out.printf(
        """

        A customer's e-mail through the mail gate, until its process is free again (%d times each)
          without the package                    %7.1f ms  (p95 %.1f)
          with the package                       %7.1f ms  (p95 %.1f)
          with Understudy frozen                 %7.1f ms  (p95 %.1f)
          added    p50 %.1f ms, p95 %.1f ms  goal <= %.0f ms at p95: %s
          with / without    %s
          frozen / without  %s
        """,
        with.count(),
        without.quantile(0.5),
        without.quantile(0.95),
        with.quantile(0.5),
        with.quantile(0.95),
        frozen.quantile(0.5),
        frozen.quantile(0.95),
        with.quantile(0.5) - without.quantile(0.5),
        added,
        MOST_ADDED_MILLISECONDS,
        added <= MOST_ADDED_MILLISECONDS ? "reached" : "missed",
        with.over(without).against(GOAL_FROZEN),
        frozen.over(without).against(GOAL_FROZEN));
  }

  private double write(Conversation ticket, Mode mode) {
    return worker
        .does("mail", "raw", ticket.mail().raw(), "withoutPackage", mode == Mode.WITHOUT)
        .path("milliseconds")
        .asDouble();
  }
}
