package org.understudy.war.oidc;

/** A token is not what it has to be. The message says why, for the log. */
public final class TokenRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TokenRefused(String why) {
    // Expected, and nobody looks where it comes from: the costly stack is left out.
    super(why, null, false, false);
  }
}
