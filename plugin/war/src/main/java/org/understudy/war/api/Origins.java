package org.understudy.war.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where pages of websites are. */
final class Origins {

  private static final int MOST = 20;

  private Origins() {}

  static void check(FieldReader fields, List<String> origins) {
    if (origins.size() > MOST) {
      fields.wrong("origins", "Must be at most " + MOST + ".");
    }
    for (int i = 0; i < origins.size(); i++) {
      if (!isOrigin(origins.get(i))) {
        fields.wrong("origins[" + i + "]", "Must be like https://www.example.org, without a path.");
      }
    }
  }

  private static boolean isOrigin(@Nullable String site) {
    try {
      URI uri = site == null ? null : URI.create(site);
      return uri != null
          && uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && site.equals(
              uri.getScheme()
                  + "://"
                  + uri.getHost()
                  + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
