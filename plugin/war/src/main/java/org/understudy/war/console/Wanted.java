package org.understudy.war.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;

/** The page that somebody asked for before he was led to the provider. */
final class Wanted {

  private static final String FIRST = "/console/";

  /** Ids, and what links of ours hold; it becomes part of an address that browsers are sent to. */
  private static final Pattern OURS = Pattern.compile("/console(/[A-Za-z0-9_.~%-]+)*/?");

  private static final int LONGEST = 500;

  private Wanted() {}

  /** Behind the address of the application; the first page when it is not one of ours. */
  static String path(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.length() <= LONGEST && !path.equals("/console") && OURS.matcher(path).matches()
        ? path
        : FIRST;
  }

  /** As it was kept; the session forgets it. */
  static String in(HttpSession session) {
    Object kept = session.getAttribute(ConsoleServlet.WANTED);
    session.removeAttribute(ConsoleServlet.WANTED);
    return kept instanceof String path ? path : FIRST;
  }
}
