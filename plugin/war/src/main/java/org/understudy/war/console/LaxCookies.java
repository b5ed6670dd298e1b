package org.understudy.war.console;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Makes browsers keep the session's cookie from requests that other sites begin. Servers are told
 * so by {@link SessionCookies}; GlassFish 8 leaves it out of the cookie of a session all the same.
 */
final class LaxCookies {

  private static final String HEADER = "Set-Cookie";

  private LaxCookies() {}

  /** To be called after each change of the session, before anything is written. */
  static void mend(HttpServletResponse response) {
    add(response, "SameSite", "; SameSite=Lax");
  }

  /** For browsers that have come over TLS, whatever this server itself speaks. */
  static void overTlsOnly(HttpServletResponse response) {
    add(response, "Secure", "; Secure");
  }

  private static void add(HttpServletResponse response, String name, String attribute) {
    Collection<String> cookies = List.copyOf(response.getHeaders(HEADER));
    boolean first = true;
    for (String cookie : cookies) {
      boolean there =
          cookie.toLowerCase(Locale.ROOT).contains("; " + name.toLowerCase(Locale.ROOT));
      String mended = there ? cookie : cookie + attribute;
      if (first) {
        response.setHeader(HEADER, mended);
      } else {
        response.addHeader(HEADER, mended);
      }
      first = false;
    }
  }
}
