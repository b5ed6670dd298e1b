package org.understudy.war.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.OidcSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.oidc.Attempt;
import org.understudy.war.oidc.BrowserSession;
import org.understudy.war.oidc.CodeFlow;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.oidc.SignIn;
import org.understudy.war.oidc.TokenRefused;
import org.understudy.war.security.Browsers;

/** Where the provider sends browsers back, with a code for those who have signed in. */
@WebServlet(ConsoleServlet.CALLBACK)
public class CallbackServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(CallbackServlet.class.getName());

  /**
   * Without a click for that long the sign-in is begun anew; the provider may remember who it is.
   */
  private static final int IDLE_SECONDS = 3600;

  @Inject private transient Settings settings;
  @Inject private transient CodeFlow flow;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OidcSettings oidc = settings.oidc();
    if (oidc == null) {
      Pages.NOT_SET_UP.write(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    HttpSession session = request.getSession(false);
    Attempt attempt = attempt(session);
    String code = request.getParameter("code");
    if (attempt == null || code == null || !attempt.state().equals(request.getParameter("state"))) {
      Pages.FAILED.write(request, response, HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String wanted = Wanted.in(session);
    session.removeAttribute(ConsoleServlet.ATTEMPT);
    try {
      SignIn signIn = flow.finish(attempt, code);
      // Whoever knew the session before does not know the one in which somebody is signed in.
      request.changeSessionId();
      LaxCookies.mend(response);
      session.setMaxInactiveInterval(IDLE_SECONDS);
      session.setAttribute(Browsers.KEY, new BrowserSession(signIn));
      response.sendRedirect(Address.of(oidc.address(), request, wanted).toString());
    } catch (TokenRefused e) {
      LOG.log(Level.WARNING, "A sign-in is refused: {0}", e.getMessage());
      Pages.FAILED.write(request, response, HttpServletResponse.SC_FORBIDDEN);
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "A sign-in could not be finished: {0}", e.getMessage());
      Pages.AWAY.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static @Nullable Attempt attempt(@Nullable HttpSession session) {
    return session != null && session.getAttribute(ConsoleServlet.ATTEMPT) instanceof Attempt begun
        ? begun
        : null;
  }
}
