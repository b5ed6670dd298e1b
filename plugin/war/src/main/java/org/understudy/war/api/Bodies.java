package org.understudy.war.api;

import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** A request without any body reaches a resource as null, whatever the reader says. */
final class Bodies {

  private Bodies() {}

  static <T> T required(@Nullable T body) {
    if (body == null) {
      throw new Refused(ProblemType.INVALID_JSON, "Send a JSON object as the body.");
    }
    return body;
  }
}
