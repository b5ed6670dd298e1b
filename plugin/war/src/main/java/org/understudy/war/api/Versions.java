package org.understudy.war.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Versions of stored settings as entity tags. */
final class Versions {

  private Versions() {}

  static Response tagged(Representation body, int version) {
    return Response.ok(body).tag(tag(version)).build();
  }

  /**
   * The version that must still be there when the change is stored.
   *
   * @return null when the caller did not ask for one
   * @throws Refused when the caller knows another version than the present one
   */
  static @Nullable Integer expected(Request request, HttpHeaders headers, int present) {
    String asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (asked == null) {
      return null;
    }
    if (request.evaluatePreconditions(tag(present)) != null) {
      throw new Refused(
          ProblemType.STALE_VERSION,
          "Somebody else has changed it: the version is now \""
              + present
              + "\". Read it again, then repeat your change.");
    }
    return present;
  }

  private static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }
}
