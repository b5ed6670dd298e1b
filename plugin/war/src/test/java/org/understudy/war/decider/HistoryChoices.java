package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.understudy.war.decider.HistoryServer.Fault;
import org.understudy.war.persistence.StoredDecision;

/** What may happen next, each as often as it is in the list; in words when it has. */
final class HistoryChoices {

  private static final int USUAL = 8;
  private static final int FOR_TURNS = 25;

  private final HistoryDice dice;
  private final HistoryWorld world;

  HistoryChoices(HistoryDice dice, HistoryWorld world) {
    this.dice = dice;
    this.world = world;
  }

  /** Everybody does something. */
  List<Supplier<String>> all() {
    List<Supplier<String>> steps = machines();
    several(steps, 3, () -> creates(USUAL));
    HistoryPeople people = world.people();
    several(steps, 4, people::writes);
    several(steps, 3, people::closes);
    steps.addAll(
        List.of(
            people::machineWrites,
            people::reopens,
            people::postpones,
            people::takes,
            people::locks,
            people::moves));
    HistoryAbsences absences = world.absences();
    several(steps, 2, absences::goesAway);
    several(steps, 2, absences::comesBack);
    steps.add(() -> dice.oneIn(4) ? absences.isDisabled() : absences.goesAway());
    return steps;
  }

  /** Customers write for the first time, and nobody else does anything. */
  List<Supplier<String>> ofTurns() {
    List<Supplier<String>> steps = machines();
    several(steps, 15, () -> creates(FOR_TURNS));
    return steps;
  }

  private List<Supplier<String>> machines() {
    HistoryMachines machines = world.machines();
    HistoryCounts counts = world.counts();
    List<Supplier<String>> steps = new ArrayList<>();
    several(steps, 8, () -> batch(Fault.NONE));
    several(steps, 5, () -> machines.sends(false, false));
    several(steps, 2, counts::tellsTheCount);
    steps.addAll(
        List.of(
            counts::beginsToCount,
            () -> batch(Fault.ROLLED_BACK),
            () -> batch(Fault.DIES_BEFORE_COMMIT),
            () -> batch(Fault.DIES_AFTER_COMMIT),
            () -> machines.sends(true, false),
            () -> machines.sends(false, true)));
    steps.addAll(
        List.of(
            machines::diesIdle,
            machines::freezes,
            machines::wakes,
            machines::sweeps,
            world.hints()::lateHint));
    return steps;
  }

  private static void several(List<Supplier<String>> steps, int times, Supplier<String> step) {
    for (int i = 0; i < times; i++) {
      steps.add(step);
    }
  }

  private String creates(int most) {
    return world.people().conversations().size() < most
        ? world.people().creates()
        : "nobody writes for the first time";
  }

  private String batch(Fault fault) {
    StringBuilder text = new StringBuilder("a batch");
    text.append(fault == Fault.NONE ? "" : ", " + fault);
    for (StoredDecision made : world.machines().batch(fault)) {
      text.append(", conversation ").append(made.conversation());
      text.append(": ").append(made.decision().outcome());
    }
    return text.toString();
  }
}
