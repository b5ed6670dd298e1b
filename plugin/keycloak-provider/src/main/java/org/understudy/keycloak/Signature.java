package org.understudy.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and verifies as Standard Webhooks says: symmetric, version {@code v1}, over raw bytes. */
final class Signature {

  /** Seconds by which the clocks of both sides, and the way between them, may differ. */
  static final long TOLERANCE = 300;

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v1,";
  private static final int MOST_GIVEN = 16;

  private final SecretKeySpec key;

  Signature(String secret) {
    key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  /**
   * @param timestamp seconds since 1970
   */
  String sign(String id, long timestamp, byte[] payload) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot compute " + ALGORITHM + ".", e);
    }
  }

  /**
   * True when one of the given signatures, separated by spaces, fits, and the message is neither
   * stale nor from the future.
   *
   * @param now seconds since 1970
   */
  boolean fits(String id, long timestamp, byte[] payload, String given, long now) {
    byte[] expected = sign(id, timestamp, payload).getBytes(UTF_8);
    String[] signatures = given.split(" ", MOST_GIVEN + 1);
    boolean fits = false;
    for (int i = 0; i < Math.min(signatures.length, MOST_GIVEN); i++) {
      // No short cut: the time taken must not tell which signature was close.
      fits |= MessageDigest.isEqual(expected, signatures[i].getBytes(UTF_8));
    }
    return fits && timestamp >= now - TOLERANCE && timestamp <= now + TOLERANCE;
  }
}
