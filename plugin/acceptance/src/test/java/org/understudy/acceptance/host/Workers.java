package org.understudy.acceptance.host;

import java.util.ArrayList;
import java.util.List;

/** The workers of this run; they are started when first needed and end with it. */
public final class Workers {

  private static final List<Worker> STARTED = new ArrayList<>();

  private Workers() {}

  /** One for everything that happens one after the other. */
  public static Worker one() {
    return several(1).getFirst();
  }

  /** So many different ones, for what happens at the same time. */
  public static synchronized List<Worker> several(int count) {
    if (STARTED.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(Workers::end));
    }
    while (STARTED.size() < count) {
      STARTED.add(Worker.start());
    }
    return List.copyOf(STARTED.subList(0, count));
  }

  private static synchronized void end() {
    STARTED.forEach(Worker::close);
  }
}
