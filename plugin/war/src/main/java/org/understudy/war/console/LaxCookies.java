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
    Collection<String> cookies = List.copyOf(response.getHeaders(HEADER));
    boolean first = true;
    for (String cookie : cookies) {
      String mended =
          cookie.toLowerCase(Locale.ROOT).contains("samesite") ? cookie : cookie + "; SameSite=Lax";
      if (first) {
        response.setHeader(HEADER, mended);
      } else {
        response.addHeader(HEADER, mended);
      }
      first = false;
    }
  }
}
