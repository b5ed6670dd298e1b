package org.understudy.war.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Problems as answers of plain servlets. */
public final class ProblemWriter {

  private ProblemWriter() {}

  /** An error that the servlet found itself. */
  public static void write(HttpServletResponse response, Problem problem) throws IOException {
    byte[] body = problem.json();
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Whatever was thrown on the way; tells the log. */
  public static void write(HttpServletResponse response, Throwable thrown) throws IOException {
    Problem problem = Problems.of(thrown);
    ProblemLog.tell(problem, thrown);
    write(response, problem);
  }
}
