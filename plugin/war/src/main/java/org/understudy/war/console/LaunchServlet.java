package org.understudy.war.console;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger.Level;
import org.understudy.war.launch.HostSession;
import org.understudy.war.launch.PassRefused;
import org.understudy.war.launch.Passes;
import org.understudy.war.security.Browsers;
import org.understudy.war.security.SameOrigin;

/** Where browsers come in from the helpdesk's own pages, with a pass that is good once. */
@WebServlet("/launch")
public class LaunchServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(LaunchServlet.class.getName());

  @Inject private transient Passes passes;

  /** Changes nothing: whoever reloads or guesses the address learns where to begin. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    Pages.BEGIN_IN_HELPDESK.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Else a page of somebody else could sign people in as somebody they are not.
    if (!SameOrigin.holds(request)) {
      Pages.LAUNCHED_ELSEWHERE.write(request, response, HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String pass = request.getParameter("pass");
    try {
      Passes.Launch launch = passes.launch(pass == null ? "" : pass);
      begin(request, response, launch.session());
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      // Told from here, so it is right behind every web server that forwards to us.
      response.setHeader("Location", "console/" + launch.to());
    } catch (PassRefused e) {
      LOG.log(Level.WARNING, "A pass of the helpdesk is refused: {0}", e.getMessage());
      Page page =
          switch (e.why()) {
            case NOT_AUTHENTIC -> Pages.PASS_NOT_AUTHENTIC;
            case OVER -> Pages.PASS_OVER;
            case NOBODY -> Pages.PASS_OF_NOBODY;
          };
      page.write(request, response, HttpServletResponse.SC_FORBIDDEN);
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.ERROR, "A pass of the helpdesk could not be used up.", e);
      Pages.LAUNCH_FAILED.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /** A new session: nobody who knew the old one knows it, and whoever was in it is gone. */
  private static void begin(
      HttpServletRequest request, HttpServletResponse response, HostSession user) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval((int) HostSession.IDLE.toSeconds());
    session.setAttribute(Browsers.HOST_KEY, user);
    LaxCookies.mend(response);
    // Browsers tell the address of the page; whoever forwards to us may speak TLS where we do not.
    String origin = request.getHeader("Origin");
    if (origin != null && origin.startsWith("https://")) {
      LaxCookies.overTlsOnly(response);
    }
  }
}
