package org.understudy.acceptance.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.understudy.acceptance.host.Portal;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.FrozenApp;
import org.understudy.acceptance.stack.Stack;

/**
 * Measures on the stack that {@code understudy.status} names: the parts that {@code
 * understudy.bench} names, or all of them.
 */
public final class Bench {

  private static final Map<String, Runnable> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("reopened", Bench::reopened);
    PARTS.put("package", Bench::insideThePackage);
    PARTS.put("absence", Bench::massAbsence);
    PARTS.put("what-if", Bench::whatIf);
    PARTS.put("requests", Bench::wholeRequests);
    PARTS.put("sign-ins", Bench::signIns);
  }

  private Bench() {}

  public static void main(String[] arguments) {
    String asked = System.getProperty("understudy.bench", "");
    List<String> names = asked.isBlank() ? List.copyOf(PARTS.keySet()) : List.of(asked.split(","));
    if (!PARTS.keySet().containsAll(names)) {
      throw new IllegalArgumentException("Can be measured: " + String.join(", ", PARTS.keySet()));
    }
    System.out.printf(
        "%nFigure, 95 %% interval and goal of one run in turns; only ratios and differences count.%n");
    names.forEach(name -> PARTS.get(name).run());
  }

  private static void reopened() {
    ReopenBench bench = new ReopenBench(Workers.one());
    bench.run();
    bench.print();
  }

  private static void massAbsence() {
    MassAbsenceBench bench = new MassAbsenceBench();
    bench.run();
    bench.print();
  }

  private static void whatIf() {
    WhatIfBench bench = new WhatIfBench();
    bench.run();
    bench.print();
  }

  private static void insideThePackage() {
    try (FrozenApp app = new FrozenApp(Stack.running().appPid())) {
      PackageBench bench = new PackageBench(Workers.one(), fresh(team()));
      bench.run(app);
      bench.print();
    }
  }

  private static void signIns() {
    SignInBench bench = new SignInBench();
    bench.run();
    bench.print();
  }

  private static void wholeRequests() {
    try (FrozenApp app = new FrozenApp(Stack.running().appPid());
        SwitchedOff switchedOff = new SwitchedOff()) {
      Team team = team();
      for (HostBench bench : hostBenches(Workers.one(), team, fresh(team))) {
        bench.run(app, switchedOff);
        bench.print();
      }
    }
  }

  private static Team team() {
    return Team.of("John", "William").with(Rules.reassigning());
  }

  private static Supplier<Conversation> fresh(Team team) {
    return () -> team.stored(Workers.one(), team.agent("John"), "open");
  }

  /** Customers answer a ticket whose owner is there: everything happens but a change of owner. */
  private static List<HostBench> hostBenches(
      Worker worker, Team team, Supplier<Conversation> fresh) {
    Portal portal = team.customer().signIn();
    return List.of(
        new HostBench(
            "An e-mail through the mail gate, until its warm process is free again",
            fresh,
            ticket ->
                worker.does("mail", "raw", ticket.mail().raw()).path("milliseconds").asDouble()),
        new HostBench(
            "A reply in the customers' pages, until the answer is there",
            fresh,
            ticket -> {
              long start = System.nanoTime();
              portal.replyOnly(ticket.id());
              return (System.nanoTime() - start) / 1e6;
            }));
  }
}
