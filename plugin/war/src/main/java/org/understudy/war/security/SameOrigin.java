package org.understudy.war.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a page of ours has made a request. A browser sends its cookies along with requests that
 * pages of others make, too.
 */
public final class SameOrigin {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private SameOrigin() {}

  /** True for requests that change nothing, and for those that come from pages of ours. */
  public static boolean holds(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return true;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    // Browsers leave it out where there is no TLS; then they tell the origin.
    String origin = request.getHeader("Origin");
    return origin != null && origin.equals(of(URI.create(request.getRequestURL().toString())));
  }

  private static String of(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
