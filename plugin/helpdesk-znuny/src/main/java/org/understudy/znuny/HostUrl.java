package org.understudy.znuny;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the address of the host. A private address is allowed: the host usually has one. */
final class HostUrl {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Disguised addresses, and the link-local ones at which cloud machines ask for credentials. */
  private static final Pattern SUSPICIOUS =
      Pattern.compile("[0-9]+|0x[0-9a-f]+|169\\.254\\..*|\\[fe80:.*|\\[::ffff:.*");

  private HostUrl() {}

  static void check(URI url) {
    String scheme = url.getScheme();
    if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw refused("must start with http:// or https://");
    }
    if (url.getHost() == null) {
      throw refused("must name a host, such as https://desk.example.org/otrs");
    }
    if (url.getRawUserInfo() != null) {
      throw refused("must not hold a user or a password: calls are signed instead");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw refused("must end with the path of Znuny: remove what starts with '?' or '#'");
    }
    if (SUSPICIOUS.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches()) {
      throw refused("must name the host by its name or its usual address, not " + url.getHost());
    }
  }

  /** The address of one operation of our web service. */
  static URI of(URI host, Operation operation) {
    String base = host.toString().replaceAll("/+$", "");
    return URI.create(
        base + "/nph-genericinterface.pl/Webservice/Understudy/" + operation.wireName());
  }

  private static IllegalArgumentException refused(String rule) {
    return new IllegalArgumentException("UNDERSTUDY_HOST_URL " + rule + ".");
  }
}
