package org.understudy.war.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** For whatever no other mapper is nearer to. */
@Provider
public class AnythingMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(Throwable thrown) {
    return ProblemResponses.of(thrown);
  }
}
