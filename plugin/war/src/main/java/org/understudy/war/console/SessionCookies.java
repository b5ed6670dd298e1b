package org.understudy.war.console;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import org.understudy.war.config.OidcSettings;
import org.understudy.war.config.Settings;

/** How browsers keep the session: no script reads it, no other site sends it with a change. */
@WebListener
public class SessionCookies implements ServletContextListener {

  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    OidcSettings oidc = settings.oidc();
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    // Not Strict: the browser comes back from the provider, which is another site.
    cookie.setAttribute("SameSite", "Lax");
    // A proxy in front may speak TLS where this server does not.
    cookie.setSecure(
        oidc != null && oidc.address() != null && "https".equals(oidc.address().getScheme()));
    event.getServletContext().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
  }
}
