package org.understudy.war.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.understudy.war.launch.HostSession;
import org.understudy.war.launch.HostSessions;
import org.understudy.war.launch.PassRefused;
import org.understudy.war.oidc.AccessTokens;
import org.understudy.war.oidc.BrowserSession;
import org.understudy.war.oidc.CodeFlow;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.oidc.TokenRefused;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/**
 * People who have signed in with a browser or came from the helpdesk's pages, and what it calls for
 * them.
 */
@ApplicationScoped
public class Browsers {

  /** The name of the {@link BrowserSession} in the session of the server. */
  public static final String KEY = "understudy.signed-in";

  /** The name of the {@link HostSession} in the session of the server. */
  public static final String HOST_KEY = "understudy.from-helpdesk";

  private static final System.Logger LOG = System.getLogger(Browsers.class.getName());

  @Inject private HttpServletRequest request;
  @Inject private AccessTokens tokens;
  @Inject private CodeFlow flow;
  @Inject private HostSessions helpdesk;
  @Inject private Clock clock;

  /**
   * Who has signed in with the browser that makes the present request; null when nobody has, or it
   * is over.
   *
   * @throws Refused when that cannot be told now
   */
  public @Nullable Caller caller() {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return null;
    }
    HostSession host = kept(session, HOST_KEY, HostSession.class);
    if (host != null) {
      return fromHelpdesk(session, host);
    }
    BrowserSession browser = kept(session, KEY, BrowserSession.class);
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

  private @Nullable Caller fromHelpdesk(HttpSession session, HostSession host) {
    try {
      return Caller.of(helpdesk.user(host), request.isSecure());
    } catch (PassRefused e) {
      LOG.log(Level.DEBUG, () -> "A session from the helpdesk has ended: " + e.getMessage());
      end(session);
      return null;
    }
  }

  private static <T> @Nullable T kept(HttpSession session, String name, Class<T> type) {
    try {
      Object kept = session.getAttribute(name);
      return type.isInstance(kept) ? type.cast(kept) : null;
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
