package org.understudy.war.oidc;

import org.jspecify.annotations.Nullable;

/** The identity provider does not answer as it should. What it would have said is not known. */
public final class ProviderAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ProviderAway(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
