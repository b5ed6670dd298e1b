package org.understudy.war.problem;

import java.lang.System.Logger.Level;

/** Tells a problem once: errors of the caller in one line, faults of ours with the stack. */
final class ProblemLog {

  private static final System.Logger LOG = System.getLogger(ProblemLog.class.getName());

  private ProblemLog() {}

  static void tell(Problem problem, Throwable thrown) {
    if (problem.instance() != null) {
      LOG.log(Level.ERROR, "Request failed, instance=" + problem.instance(), thrown);
    } else if (problem.status() >= 500) {
      LOG.log(Level.ERROR, "Request failed, type=" + problem.type() + ": " + thrown);
    } else {
      LOG.log(Level.DEBUG, () -> "Request refused, type=" + problem.type());
    }
  }
}
