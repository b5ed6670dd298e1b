package org.understudy.war.oidc;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of somebody who has signed in with a browser. They stay on the server.
 *
 * @param renewal gets new tokens, null when the provider gives none
 * @param proof tells the provider whom to sign out
 */
public record SignIn(String access, @Nullable String renewal, String proof)
    implements Serializable {

  /** Says nothing: all of it is secret. */
  @Override
  public String toString() {
    return "SignIn[]";
  }
}
