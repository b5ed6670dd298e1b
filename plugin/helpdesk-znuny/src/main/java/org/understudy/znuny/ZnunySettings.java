package org.understudy.znuny;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the host is and what is shared with it.
 *
 * @param hostUrl the address of Znuny, such as {@code https://desk.example.org/otrs}
 * @param secret signs the messages of both directions
 * @param previousSecret is accepted too while the secret is being changed, null or empty for none
 * @param timeout the longest that one call may take
 */
public record ZnunySettings(
    URI hostUrl, String secret, @Nullable String previousSecret, Duration timeout) {

  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

  public ZnunySettings {
    HostUrl.check(hostUrl);
    SharedSecret.check("UNDERSTUDY_HOST_SECRET", secret);
    if (previousSecret != null && previousSecret.isEmpty()) {
      // An environment variable cannot be null; set to nothing it means: no previous secret.
      previousSecret = null;
    }
    if (previousSecret != null) {
      SharedSecret.check("UNDERSTUDY_HOST_SECRET_PREVIOUS", previousSecret);
    }
    if (!timeout.isPositive() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
      throw new IllegalArgumentException(
          "UNDERSTUDY_HOST_TIMEOUT must be more than nothing and at most 10 minutes: " + timeout);
    }
  }

  @Override
  public String toString() {
    return "ZnunySettings[hostUrl=%s, timeout=%s, secrets hidden]".formatted(hostUrl, timeout);
  }
}
