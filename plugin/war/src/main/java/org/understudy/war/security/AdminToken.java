package org.understudy.war.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;

/** The token of the installation, for automation. Only a hash of it is kept. */
@Dependent
public class AdminToken {

  /** Answer to a request without a valid token. */
  public static final String CHALLENGE = "Bearer realm=\"understudy\"";

  private static final String SCHEME = "Bearer ";

  private final byte @Nullable [] expected;

  @Inject
  public AdminToken(Settings settings) {
    this(settings.adminToken());
  }

  /** Null fits nothing: it is switched off. */
  AdminToken(@Nullable String token) {
    expected = token == null ? null : hash(token);
  }

  /**
   * @param authorization the header as it came, null when missing
   */
  public boolean fits(@Nullable String authorization) {
    String given = bearer(authorization);
    // Equal lengths and a comparison without early end: the time taken tells nothing of the token.
    return given != null && expected != null && MessageDigest.isEqual(expected, hash(given));
  }

  /** What stands behind the scheme, null when it is another one. */
  static @Nullable String bearer(@Nullable String authorization) {
    return authorization == null
            || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? null
        : authorization.substring(SCHEME.length()).strip();
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
