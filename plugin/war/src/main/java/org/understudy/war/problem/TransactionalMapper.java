package org.understudy.war.problem;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * For failed commits. Some servers bring a mapper of their own for this exception, which would end
 * in a page of HTML; the priority puts this one before it.
 */
@Provider
@Priority(1)
public class TransactionalMapper implements ExceptionMapper<TransactionalException> {

  @Override
  public Response toResponse(TransactionalException thrown) {
    return ProblemResponses.of(thrown);
  }
}
