package org.understudy.war.decider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.understudy.war.decider.HistoryFindings.Kind;
import org.understudy.war.decider.HistoryServer.Fault;

/** One history: what people, customers and machines do, drawn from a seed, and what is wrong. */
final class History {

  /** So often it is tried to come to rest. */
  private static final int PATIENCE = 30;

  private final HistoryDice dice;
  private final HistoryWorld world;
  private final List<String> told = new ArrayList<>();

  private History(long seed, boolean takesTurns, Set<HistoryMistake> mistakes) {
    this.dice = new HistoryDice(seed);
    this.world = new HistoryWorld(dice, takesTurns, mistakes);
  }

  /**
   * What came of it.
   *
   * @param steps what happened, in words; empty when everything was right
   * @param found empty when everything was right
   */
  record Told(long seed, List<String> steps, Map<Kind, String> found, int decisions) {

    String text() {
      return "Seed " + seed + ": " + found + "\n" + String.join("\n", steps);
    }
  }

  /**
   * @param takesTurns true for a team of equals who are always there, so that turns are all that
   *     counts
   */
  static Told play(long seed, boolean takesTurns, Set<HistoryMistake> mistakes) {
    History history = new History(seed, takesTurns, mistakes);
    try {
      history.run(takesTurns);
    } catch (RuntimeException e) {
      history.world.findings().add(Kind.NO_OUTCOME, e + " at " + e.getStackTrace()[0]);
    }
    Map<Kind, String> found = history.world.findings().found();
    return new Told(
        seed,
        found.isEmpty() ? List.of() : history.told,
        found,
        history.world.tables().decisions().size());
  }

  private void run(boolean takesTurns) {
    HistoryChoices choices = new HistoryChoices(dice, world);
    List<Supplier<String>> steps = takesTurns ? choices.ofTurns() : choices.all();
    for (int left = dice.from(30, 80); left > 0; left--) {
      world.clock().pass(Duration.ofMillis(dice.from(1, dice.oneIn(10) ? 60_000 : 1500)));
      told.add(dice.of(steps).get());
      if (dice.oneIn(100)) {
        rest();
      }
    }
    rest();
  }

  /** Everything is delivered and carried out, until nothing is left to do. */
  private void rest() {
    told.add("everything comes to rest");
    HistoryMachines machines = world.machines();
    int quiet = 0;
    for (int round = 0; round < PATIENCE && quiet < 2; round++) {
      world.clock().pass(Duration.ofSeconds(20));
      world.hints().deliverAll();
      machines.wakes();
      machines.sweeps();
      world.counts().beginsToCount();
      world.counts().tellsTheCount();
      boolean idle = machines.batch(Fault.NONE).isEmpty();
      quiet = idle && machines.isQuiet() ? quiet + 1 : 0;
      while (machines.awake().toDo() > 0) {
        machines.awake().send(0, false, false);
      }
    }
    if (quiet < 2) {
      world.findings().add(Kind.NEVER_QUIET, "after " + PATIENCE + " rounds");
    } else {
      world.check();
    }
  }
}
