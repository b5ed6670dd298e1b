package org.understudy.war.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;

/** The one token that opens the API for admins. Only a hash of it is kept. */
@Dependent
public class AdminToken {

  /** Answer to a request without a valid token. */
  public static final String CHALLENGE = "Bearer realm=\"understudy\"";

  private static final String SCHEME = "Bearer ";

  private final byte[] expected;

  @Inject
  public AdminToken(Settings settings) {
    this(settings.adminToken());
  }

  AdminToken(String token) {
    expected = hash(token);
  }

  /**
   * @param authorization the header as it came, null when missing
   */
  public boolean fits(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    // Equal lengths and a comparison without early end: the time taken tells nothing of the token.
    byte[] given = hash(authorization.substring(SCHEME.length()).strip());
    return MessageDigest.isEqual(expected, given);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
