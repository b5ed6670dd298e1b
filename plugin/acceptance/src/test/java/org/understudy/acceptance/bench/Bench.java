package org.understudy.acceptance.bench;

import org.understudy.acceptance.host.Worker;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.stack.Stack;

/** All measurements, one after the other, on the stack that {@code understudy.status} names. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    Worker worker = Workers.one();
    try (FrozenApp app = new FrozenApp(Stack.running().appPid())) {
      ReopenBench reopen = new ReopenBench(worker);
      reopen.run();
      HostBench host = new HostBench(worker);
      host.run(app);
      reopen.print();
      host.print();
    }
  }
}
