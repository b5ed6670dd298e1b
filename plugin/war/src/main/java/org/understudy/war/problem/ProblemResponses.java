package org.understudy.war.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Problems as answers of the REST implementation. */
public final class ProblemResponses {

  private ProblemResponses() {}

  /** An answer that a filter gives without going on. */
  public static Response.ResponseBuilder of(Problem problem) {
    return Response.status(problem.status())
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(problem.json());
  }

  static Response of(Throwable thrown) {
    Problem problem = Problems.of(thrown);
    ProblemLog.tell(problem, thrown);
    Response.ResponseBuilder response = of(problem);
    if (thrown instanceof WebApplicationException web && problem.status() == 405) {
      response.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    return response.build();
  }
}
