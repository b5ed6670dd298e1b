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
import java.net.URI;
import org.understudy.war.config.OidcSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.oidc.Attempt;
import org.understudy.war.oidc.BrowserSession;
import org.understudy.war.oidc.CodeFlow;
import org.understudy.war.oidc.ProviderAway;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.Browsers;
import org.understudy.war.security.Caller;
import org.understudy.war.security.SameOrigin;

/** The pages, for those who have signed in; everybody else is led to the provider first. */
@WebServlet("/console/*")
public class ConsoleServlet extends HttpServlet {

  /** The name of the {@link Attempt} in the session of the server. */
  static final String ATTEMPT = "understudy.signing-in";

  /** The name of the {@link Wanted} path in the session of the server. */
  static final String WANTED = "understudy.wanted-page";

  static final String CALLBACK = "/callback";

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(ConsoleServlet.class.getName());

  /** A session in which nobody has signed in yet is kept as long as somebody types a password. */
  private static final int ATTEMPT_SECONDS = 600;

  @Inject private transient Settings settings;
  @Inject private transient Browsers browsers;
  @Inject private transient CodeFlow flow;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Files.areMeantBy(request.getPathInfo())) {
      if (!Files.write(getServletContext(), request.getPathInfo(), response)) {
        Pages.NOT_FOUND.write(request, response, HttpServletResponse.SC_NOT_FOUND);
      }
      return;
    }
    OidcSettings oidc = settings.oidc();
    try {
      Caller caller = browsers.caller();
      String path = request.getPathInfo();
      if (caller == null && isFramed(request)) {
        // No provider lets itself be shown there, and the helpdesk can let people in again.
        Pages.PASS_OVER.write(request, response, HttpServletResponse.SC_FORBIDDEN);
      } else if (caller == null && oidc == null) {
        Pages.NOT_SET_UP.write(request, response, HttpServletResponse.SC_NOT_FOUND);
      } else if (caller == null) {
        begin(oidc, request, response);
      } else if (path == null) {
        // Addresses on the page are told from the slash at the end.
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "console/");
      } else if (caller.roles().isEmpty() || !Files.writeIndex(getServletContext(), response)) {
        Pages.home(caller).write(request, response, HttpServletResponse.SC_OK);
      }
    } catch (ProviderAway | Refused e) {
      Pages.AWAY.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static boolean isFramed(HttpServletRequest request) {
    return "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
  }

  /** Signing out, here and at the provider. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OidcSettings oidc = settings.oidc();
    if (!"/sign-out".equals(request.getPathInfo())) {
      Pages.NOT_FOUND.write(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!SameOrigin.holds(request)) {
      Pages.FOREIGN.write(request, response, HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    URI here = Address.of(oidc == null ? null : oidc.address(), request, SignedOutServlet.PATH);
    HttpSession session = request.getSession(false);
    URI next = here;
    if (session != null) {
      if (session.getAttribute(Browsers.KEY) instanceof BrowserSession browser) {
        next = everywhere(browser, here);
      }
      session.invalidate();
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", next.toString());
  }

  private void begin(OidcSettings oidc, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Attempt attempt = Attempt.to(Address.of(oidc.address(), request, CALLBACK));
    URI provider = flow.begin(attempt);
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval(ATTEMPT_SECONDS);
    session.setAttribute(ATTEMPT, attempt);
    session.setAttribute(WANTED, Wanted.path(request));
    LaxCookies.mend(response);
    response.sendRedirect(provider.toString());
  }

  /** Without the provider at least here: who wants to leave must not be kept. */
  private URI everywhere(BrowserSession browser, URI here) {
    try {
      return flow.end(browser.present(), here).orElse(here);
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "Somebody is signed out here only: {0}", e.getMessage());
      return here;
    }
  }
}
