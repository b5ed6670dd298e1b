package org.understudy.war.keycloak;

import java.io.Serial;

/** What came does not follow docs/protocol-keycloak.md. The message says where, for people. */
public class NotUnderstood extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  NotUnderstood(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
