package org.understudy.war.oidc;

import java.io.Serializable;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A sign-in that has begun in one browser and is to end there.
 *
 * @param state comes back with the browser, so that nobody else's sign-in is put under it
 * @param nonce comes back inside the token that is made for this attempt
 * @param verifier only who has it can use the code (PKCE)
 * @param redirect where the provider sends the browser
 */
public record Attempt(String state, String nonce, String verifier, URI redirect)
    implements Serializable {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Attempt to(URI redirect) {
    return new Attempt(random(), random(), random(), redirect);
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Says nothing of the secrets. */
  @Override
  public String toString() {
    return "Attempt[redirect=" + redirect + "]";
  }
}
