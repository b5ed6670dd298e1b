package org.understudy.war.problem;

import java.net.URI;
import java.util.Locale;

/** Every kind of error that a client can meet. Clients match on the type: it never changes. */
public enum ProblemType {
  INVALID_JSON(400, "The body cannot be read"),
  INVALID_PARAMETER(400, "A parameter is not valid"),
  BAD_REQUEST(400, "The request is not valid"),
  HINT_NOT_UNDERSTOOD(400, "The hint is not understood"),
  LOGOUT_NOT_ACCEPTED(400, "The log-out token is not accepted"),
  UNAUTHORIZED(401, "A valid token is needed"),
  HINT_NOT_AUTHENTIC(401, "The hint is not authentic"),
  FORBIDDEN(403, "This is not allowed"),
  CHOSEN_BY_OTHERS(403, "Others choose this"),
  ORIGIN_NOT_ALLOWED(403, "The website is not allowed"),
  CHALLENGE_NOT_SOLVED(403, "The challenge is not solved"),
  NOT_FOUND(404, "There is nothing at this address"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  NOT_ACCEPTABLE(406, "The accepted formats are not available"),
  ALREADY_RUNNING(409, "Another one is running"),
  HINT_REPLAYED(409, "The hint was received before"),
  ALREADY_SENT(409, "Something else was sent before"),
  ALREADY_CHOSEN(409, "Somebody has chosen already"),
  NO_TEAM_TO_TAKE_FROM(409, "There is no queue to take from"),
  NOTHING_WAITS(409, "Nothing waits"),
  NOT_AVAILABLE(409, "The agent is not available"),
  AT_CAPACITY(409, "The agent has no room for one more"),
  SKILL_MISSING(409, "What waits needs another skill"),
  NOT_OWNED(409, "The agent does not own it"),
  NO_SKIPS_LEFT(409, "Nothing more can be given back today"),
  OVERTAKEN(409, "The helpdesk was changed meanwhile"),
  CHOICE_OVER(410, "There is nothing to choose any more"),
  STALE_VERSION(412, "Somebody else has changed it"),
  TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The format of the body is not supported"),
  INVALID_RULES(422, "The rules cannot be used"),
  INVALID_STATUS(422, "The status cannot be used"),
  INVALID_ABSENCE(422, "The absence cannot be used"),
  INVALID_CALENDAR(422, "The calendar cannot be used"),
  INVALID_SETTINGS(422, "The settings cannot be used"),
  INVALID_MESSAGE(422, "The message cannot be sent"),
  INVALID_QUESTION(422, "The question cannot be answered"),
  TOO_MANY_REQUESTS(429, "There were too many requests"),
  UNEXPECTED(500, "Something went wrong here"),
  NOT_STORED(503, "Nothing was stored"),
  HELPDESK_NOT_READ(503, "The helpdesk has not been read yet"),
  UNAVAILABLE(503, "Not available now");

  private static final String PREFIX = "urn:understudy:problem:";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The name on the wire, as docs/problems.md lists it. */
  public URI uri() {
    return URI.create(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
