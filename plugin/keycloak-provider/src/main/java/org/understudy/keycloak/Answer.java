package org.understudy.keycloak;

/**
 * How a hint ended.
 *
 * @param why for the log; empty when it was taken
 */
record Answer(Kind kind, String why) {

  enum Kind {
    /** Understudy has it. */
    TAKEN,
    /** Sending the same later may help. */
    AWAY,
    /** The same would be refused again. */
    REFUSED
  }

  static Answer ofStatus(int status) {
    if (status >= 200 && status < 300) {
      return new Answer(Kind.TAKEN, "");
    }
    return switch (status) {
      case 400 ->
          new Answer(Kind.REFUSED, "it answered 400: is UNDERSTUDY_KEYCLOAK_URL this realm?");
      case 413 -> new Answer(Kind.REFUSED, "it answered 413: the message was too large");
      case 401 ->
          new Answer(Kind.AWAY, "it answered 401: both sides need the same secret and time");
      case 404 -> new Answer(Kind.AWAY, "it answered 404: Keycloak is not set up there");
      default -> new Answer(Kind.AWAY, "it answered " + status);
    };
  }
}
