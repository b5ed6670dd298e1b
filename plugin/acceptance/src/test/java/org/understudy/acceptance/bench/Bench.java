package org.understudy.acceptance.bench;

import java.util.List;
import java.util.function.Supplier;
import org.understudy.acceptance.host.Portal;
import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Rules;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.scene.Team;
import org.understudy.acceptance.stack.FrozenApp;
import org.understudy.acceptance.stack.Stack;

/** All measurements, one after the other, on the stack that {@code understudy.status} names. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    Worker worker = Workers.one();
    ReopenBench reopen = new ReopenBench(worker);
    System.out.printf(
        "%nFigure, 95 %% interval and goal of one run in turns; only ratios and differences count.%n");
    reopen.run();
    reopen.print();
    MassAbsenceBench absence = new MassAbsenceBench();
    absence.run();
    absence.print();
    WhatIfBench whatIf = new WhatIfBench();
    whatIf.run();
    whatIf.print();
    try (FrozenApp app = new FrozenApp(Stack.running().appPid());
        SwitchedOff switchedOff = new SwitchedOff()) {
      Team team = Team.of("John", "William").with(Rules.reassigning());
      Supplier<Conversation> fresh = () -> team.stored(worker, team.agent("John"), "open");
      PackageBench inside = new PackageBench(worker, fresh);
      inside.run(app);
      inside.print();
      for (HostBench bench : hostBenches(worker, team, fresh)) {
        bench.run(app, switchedOff);
        bench.print();
      }
    }
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
