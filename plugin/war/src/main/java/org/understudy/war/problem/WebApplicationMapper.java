package org.understudy.war.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** For what the REST implementation itself refuses: addresses, methods, formats. */
@Provider
@Priority(1)
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException thrown) {
    boolean error = thrown.getResponse().getStatus() >= 400;
    return error ? ProblemResponses.of(thrown) : thrown.getResponse();
  }
}
