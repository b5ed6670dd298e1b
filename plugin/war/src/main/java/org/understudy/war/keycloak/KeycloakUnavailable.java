package org.understudy.war.keycloak;

import java.io.Serial;

/** Keycloak gave no usable answer. The message is for admins, and holds no secret. */
class KeycloakUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  KeycloakUnavailable(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
