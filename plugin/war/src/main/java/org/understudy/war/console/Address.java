package org.understudy.war.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where browsers reach us: as it was set, else as the browser calls us now. */
final class Address {

  private Address() {}

  /**
   * @param base as set from outside, without a slash at its end; null for the address of the
   *     request
   * @param path behind it, with a slash at its start
   */
  static URI of(@Nullable URI base, HttpServletRequest request, String path) {
    if (base != null) {
      return URI.create(base + path);
    }
    URI called = URI.create(request.getRequestURL().toString());
    return URI.create(
        called.getScheme() + "://" + called.getRawAuthority() + request.getContextPath() + path);
  }
}
