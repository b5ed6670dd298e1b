package org.understudy.war.oidc;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an access token.
 *
 * @param login the name that people type to sign in; null when the token holds none
 * @param email null when the provider has not verified it
 * @param client the application that got the token
 * @param roles as they stand in the token, also those that mean nothing to us
 */
public record Identity(
    String subject,
    @Nullable String login,
    @Nullable String email,
    String client,
    Set<String> roles,
    Instant expiresAt) {

  public Identity {
    roles = Set.copyOf(roles);
  }

  /** For "changed by": as people know him, else the subject. */
  public String name() {
    return login == null ? subject : login;
  }
}
