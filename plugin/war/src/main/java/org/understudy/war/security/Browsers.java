package org.understudy.war.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.understudy.war.oidc.AccessTokens;
import org.understudy.war.oidc.BrowserSession;
import org.understudy.war.oidc.CodeFlow;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.oidc.TokenRefused;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** People who have signed in with a browser, and what it calls for them. */
@ApplicationScoped
public class Browsers {

  /** The name of the {@link BrowserSession} in the session of the server. */
  public static final String KEY = "understudy.signed-in";

  private static final System.Logger LOG = System.getLogger(Browsers.class.getName());

  @Inject private HttpServletRequest request;
  @Inject private AccessTokens tokens;
  @Inject private CodeFlow flow;
  @Inject private Clock clock;

  /**
   * Who has signed in with the browser that makes the present request; null when nobody has, or it
   * is over.
   *
   * @throws Refused when that cannot be told now
   */
  public @Nullable Caller caller() {
    HttpSession session = request.getSession(false);
    BrowserSession browser = session == null ? null : browser(session);
    if (browser == null) {
      return null;
    }
    try {
      return Caller.of(browser.identity(tokens, flow, clock.instant()), request.isSecure());
    } catch (TokenRefused e) {
      LOG.log(Level.DEBUG, () -> "A sign-in has ended: " + e.getMessage());
      end(session);
      return null;
    } catch (ProviderAway e) {
      throw Callers.away(e);
    }
  }

  /**
   * As {@link #caller()}, for calls of the API.
   *
   * @throws Refused also when a page of somebody else makes the call
   */
  @Nullable Caller callerOfTheApi() {
    Caller caller = caller();
    if (caller != null && !SameOrigin.holds(request)) {
      throw new Refused(
          ProblemType.FORBIDDEN,
          "A browser that is signed in may change something from pages of this application only."
              + " Send Sec-Fetch-Site: same-origin or its Origin, as browsers do, or a token.");
    }
    return caller;
  }

  private static @Nullable BrowserSession browser(HttpSession session) {
    try {
      return session.getAttribute(KEY) instanceof BrowserSession browser ? browser : null;
    } catch (IllegalStateException e) {
      // Another request of this browser has just ended it.
      return null;
    }
  }

  private static void end(HttpSession session) {
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      LOG.log(Level.DEBUG, "Another request of this browser has ended the session already.");
    }
  }
}
