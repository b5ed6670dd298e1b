package org.understudy.war.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.znuny.ZnunySettings;

/**
 * What links in messages to customers are made of (B6).
 *
 * @param base address under which customers reach this application, without a slash at its end
 * @param secrets keys are derived from the first; links made with the others are still good
 */
public record LinkSettings(URI base, List<String> secrets) {

  private static final String KEY = "UNDERSTUDY_PUBLIC_URL";

  public LinkSettings {
    secrets = List.copyOf(secrets);
  }

  static LinkSettings from(Environment env, ZnunySettings host) {
    List<String> secrets = new ArrayList<>(List.of(host.secret()));
    if (host.previousSecret() != null) {
      secrets.add(host.previousSecret());
    }
    return new LinkSettings(base(env.optional(KEY), host.hostUrl()), secrets);
  }

  /** False when the address was guessed from that of the helpdesk. */
  static boolean isSet(Environment env) {
    return env.optional(KEY) != null;
  }

  /** Without a setting: where the helpdesk's web server forwards to us. */
  private static URI base(@Nullable String set, URI host) {
    if (set == null) {
      return host.resolve("/understudy");
    }
    URI base = uri(set.replaceAll("/+$", ""));
    boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
    if (!web || base.getHost() == null || base.getQuery() != null || base.getFragment() != null) {
      throw wrong(null);
    }
    return base;
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw wrong(e);
    }
  }

  private static IllegalStateException wrong(@Nullable Throwable cause) {
    return new IllegalStateException(
        KEY + " is not an address like https://help.example.org/understudy.", cause);
  }

  /** Says nothing of the secrets. */
  @Override
  public String toString() {
    return "LinkSettings[base=" + base + "]";
  }
}
