package org.understudy.war.choice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed part of a link: an opaque id, the end of its validity, and a signature over both
 * (HMAC-SHA-256, half of it as RFC 2104 allows). It serves this one purpose, because its key is
 * derived for it, and tells nothing of the conversation. The same decision always gets the same
 * token, so a message may be sent again.
 */
public final class ChoiceTokens {

  private static final String PURPOSE = "understudy customer choice 1";
  private static final int HALF = 16;
  private static final int LENGTH = HALF + Long.BYTES + HALF;

  private final List<byte[]> keys;

  /**
   * @param secrets the first signs, all of them are recognised
   */
  public ChoiceTokens(List<String> secrets) {
    keys =
        secrets.stream()
            .map(secret -> mac(secret.getBytes(StandardCharsets.UTF_8), bytes(PURPOSE)))
            .toList();
  }

  /**
   * What a token says of itself.
   *
   * @param authentic true when we have made it
   * @param expiresAt from then on it is worth nothing; without meaning when not authentic
   */
  public record Checked(boolean authentic, Instant expiresAt) {}

  /** The token of one decision. */
  public String of(UUID decision, Instant expiresAt) {
    byte[] key = keys.getFirst();
    byte[] id = Arrays.copyOf(mac(key, bytes("id " + decision)), HALF);
    byte[] signed =
        ByteBuffer.allocate(HALF + Long.BYTES).put(id).putLong(expiresAt.getEpochSecond()).array();
    byte[] token = ByteBuffer.allocate(LENGTH).put(signed).put(mac(key, signed), 0, HALF).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Takes the same way for every text, so that its time tells nothing. */
  public Checked check(String text) {
    byte[] token = decoded(text);
    byte[] signed = Arrays.copyOf(token, HALF + Long.BYTES);
    byte[] signature = Arrays.copyOfRange(token, HALF + Long.BYTES, LENGTH);
    boolean authentic = false;
    for (byte[] key : keys) {
      authentic |= MessageDigest.isEqual(signature, Arrays.copyOf(mac(key, signed), HALF));
    }
    // One spelling only: the last letter of base64 has room for more than one.
    authentic &= Base64.getUrlEncoder().withoutPadding().encodeToString(token).equals(text);
    long second = ByteBuffer.wrap(signed, HALF, Long.BYTES).getLong();
    return new Checked(authentic, authentic ? Instant.ofEpochSecond(second) : Instant.EPOCH);
  }

  /** What is stored of a token: it cannot be made of this again. */
  public static String hash(String token) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(token));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }

  /** Bytes that nobody has signed, when it is no token. */
  private static byte[] decoded(String text) {
    try {
      return Arrays.copyOf(Base64.getUrlDecoder().decode(text), LENGTH);
    } catch (IllegalArgumentException e) {
      return new byte[LENGTH];
    }
  }

  private static byte[] mac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has HmacSHA256.", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
