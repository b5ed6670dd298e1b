package org.understudy.acceptance.host;

import java.util.ArrayList;
import java.util.List;

/**
 * The workers of this run; they are started when first needed and end with it. Stories that are
 * told at the same time, each by a thread of its own, do not wait for each other's workers.
 */
public final class Workers {

  private static final List<Worker> STARTED = new ArrayList<>();
  private static final ThreadLocal<List<Worker>> MINE = ThreadLocal.withInitial(ArrayList::new);

  private Workers() {}

  /** One for everything that happens one after the other. */
  public static Worker one() {
    return several(1).getFirst();
  }

  /** So many different ones, for what happens at the same time. */
  public static List<Worker> several(int count) {
    List<Worker> mine = MINE.get();
    while (mine.size() < count) {
      mine.add(started());
    }
    return List.copyOf(mine.subList(0, count));
  }

  private static synchronized Worker started() {
    if (STARTED.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(Workers::end));
    }
    Worker worker = Worker.start();
    STARTED.add(worker);
    return worker;
  }

  private static synchronized void end() {
    STARTED.forEach(Worker::close);
  }
}
