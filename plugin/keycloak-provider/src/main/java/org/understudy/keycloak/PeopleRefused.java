package org.understudy.keycloak;

import java.io.Serial;

/** A call that is not answered; the message is one sentence for the other side. */
final class PeopleRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  private PeopleRefused(int status, String error, String message) {
    // Expected, and made by whoever can reach us: no stack.
    super(message, null, false, false);
    this.status = status;
    this.error = error;
  }

  static PeopleRefused notAuthentic() {
    return new PeopleRefused(
        401,
        "not_authentic",
        "The signature does not fit or the timestamp is more than "
            + Signature.TOLERANCE
            + " seconds off: both sides need the same secret and the right time.");
  }

  static PeopleRefused notUnderstood(String message) {
    return new PeopleRefused(400, "not_understood", message);
  }

  static PeopleRefused tooLarge(int most) {
    return new PeopleRefused(
        413, "too_large", "A call may have at most " + most + " bytes: ask for fewer people.");
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }
}
