package org.understudy.war.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a bare status of the REST implementation means to the caller. */
final class Statuses {

  private Statuses() {}

  static Problem problem(Response response) {
    int status = response.getStatus();
    return switch (status) {
      case 401 -> Problem.of(ProblemType.UNAUTHORIZED, "Send a valid token.");
      case 403 -> Problem.of(ProblemType.FORBIDDEN, "Your token does not allow this.");
      case 404 ->
          Problem.of(
              ProblemType.NOT_FOUND,
              "There is no resource at this address. api/v1/openapi.json lists all of them.");
      case 405 ->
          Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Allowed here: " + allowed(response) + ".");
      case 406 ->
          Problem.of(ProblemType.NOT_ACCEPTABLE, "Accept application/json: nothing else is made.");
      case 413 -> Problem.of(ProblemType.TOO_LARGE, "Send a smaller body.");
      case 415 ->
          Problem.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "Send the body as JSON, with Content-Type: application/json.");
      case 503 -> Problem.of(ProblemType.UNAVAILABLE, "Try again later.");
      default ->
          status < 500
              ? Problem.of(
                  ProblemType.BAD_REQUEST, status, "Compare the request with api/v1/openapi.json.")
              : Problem.unexpected();
    };
  }

  private static String allowed(Response response) {
    String header = response.getHeaderString(HttpHeaders.ALLOW);
    return header == null || header.isBlank() ? "see api/v1/openapi.json" : header;
  }
}
