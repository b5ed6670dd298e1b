package org.understudy.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs and verifies as Standard Webhooks says: symmetric, version {@code v1}, over raw bytes. */
public final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v1,";
  private static final int MOST_GIVEN = 16;

  private final List<SecretKeySpec> keys;

  /**
   * @param keys the current one first; others are accepted while the secret is being changed
   */
  public WebhookSignature(List<byte[]> keys) {
    this.keys = keys.stream().map(key -> new SecretKeySpec(key, ALGORITHM)).toList();
  }

  /** Secrets whose UTF-8 bytes are the keys, the current one first. */
  public static WebhookSignature of(String secret, @Nullable String previous) {
    List<String> secrets = previous == null ? List.of(secret) : List.of(secret, previous);
    return new WebhookSignature(secrets.stream().map(text -> text.getBytes(UTF_8)).toList());
  }

  /** One signature per key, separated by a space: the other side may know either secret. */
  public String sign(String id, String timestamp, byte[] payload) {
    return keys.stream().map(key -> signature(key, id, timestamp, payload)).collect(joining(" "));
  }

  /** True when one of the given signatures fits one of the keys. */
  public boolean fits(String id, String timestamp, byte[] payload, String given) {
    String[] signatures = given.split(" ", MOST_GIVEN + 1);
    boolean fits = false;
    for (SecretKeySpec key : keys) {
      byte[] expected = signature(key, id, timestamp, payload).getBytes(UTF_8);
      for (int i = 0; i < Math.min(signatures.length, MOST_GIVEN); i++) {
        // No short cut: the time taken must not tell which key or which signature was close.
        fits |= MessageDigest.isEqual(expected, signatures[i].getBytes(UTF_8));
      }
    }
    return fits;
  }

  private static String signature(SecretKeySpec key, String id, String timestamp, byte[] payload) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot compute " + ALGORITHM + ".", e);
    }
  }
}
