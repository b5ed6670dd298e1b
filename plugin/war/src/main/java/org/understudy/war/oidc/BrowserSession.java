package org.understudy.war.oidc;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Somebody who has signed in with a browser, in the session of that browser. */
public final class BrowserSession implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** So much before tokens run out new ones are asked for. */
  private static final Duration EARLY = Duration.ofSeconds(10);

  private SignIn present;

  public BrowserSession(SignIn begun) {
    present = begun;
  }

  public synchronized SignIn present() {
    return present;
  }

  /**
   * Who it is, with the roles that the provider told last: tokens are renewed when they run out.
   *
   * @throws TokenRefused when the sign-in has ended
   * @throws ProviderAway when that cannot be told now
   */
  public synchronized Identity identity(AccessTokens tokens, CodeFlow flow, Instant now) {
    Identity known = null;
    try {
      known = tokens.check(present.access());
      if (known.expiresAt().isAfter(now.plus(EARLY))) {
        return known;
      }
    } catch (TokenRefused e) {
      // Too old, or ended: the provider knows which, and gives new ones in the first case only.
      known = null;
    }
    try {
      SignIn renewed = flow.renew(present);
      Identity identity = tokens.check(renewed.access());
      present = renewed;
      return identity;
    } catch (ProviderAway e) {
      if (known != null && known.expiresAt().isAfter(now)) {
        return known;
      }
      throw e;
    }
  }
}
