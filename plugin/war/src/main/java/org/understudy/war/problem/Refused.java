package org.understudy.war.problem;

import java.util.List;

/** Ends a request with a problem. The caller made an error, or has to come back later. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refused(ProblemType type, String detail) {
    this(Problem.of(type, detail));
  }

  public Refused(ProblemType type, String detail, List<Violation> violations) {
    this(Problem.of(type, detail, violations));
  }

  private Refused(Problem problem) {
    // The way here is no secret and never shown, so the costly stack is left out.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
