package org.understudy.war.widget;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of one purpose: a random id and an end, signed together with what they are for
 * (HMAC-SHA-256, half of it as RFC 2104 allows). Nothing has to be stored to know them again.
 */
final class Seal {

  private static final int HALF = 16;
  private static final int SIGNED = HALF + Long.BYTES;

  private final List<byte[]> keys;

  /**
   * @param secrets the first signs, all of them are recognised
   */
  Seal(String purpose, List<String> secrets) {
    keys = secrets.stream().map(secret -> mac(bytes(secret), bytes(purpose))).toList();
  }

  /**
   * @param id 32 hexadecimal digits
   */
  record Opened(String id, Instant until) {}

  /** A token for this id, good for the same text only. */
  String of(String id, Instant until, String about) {
    byte[] signed =
        ByteBuffer.allocate(SIGNED)
            .put(HexFormat.of().parseHex(id))
            .putLong(until.getEpochSecond())
            .array();
    byte[] token =
        ByteBuffer.allocate(SIGNED + HALF)
            .put(signed)
            .put(signature(keys.getFirst(), signed, about), 0, HALF)
            .array();
    return text(token);
  }

  /** Empty when it was not made here for this; whether it is over is for the caller to see. */
  Optional<Opened> open(String text, String about) {
    byte[] token = decoded(text);
    // One spelling only: the last letter of base64 has room for more than one.
    if (token.length != SIGNED + HALF || !text(token).equals(text)) {
      return Optional.empty();
    }
    byte[] signed = Arrays.copyOf(token, SIGNED);
    byte[] found = Arrays.copyOfRange(token, SIGNED, token.length);
    boolean ours = false;
    for (byte[] key : keys) {
      ours |= MessageDigest.isEqual(found, Arrays.copyOf(signature(key, signed, about), HALF));
    }
    String id = HexFormat.of().formatHex(signed, 0, HALF);
    long second = ByteBuffer.wrap(signed, HALF, Long.BYTES).getLong();
    return ours ? Optional.of(new Opened(id, Instant.ofEpochSecond(second))) : Optional.empty();
  }

  private static byte[] signature(byte[] key, byte[] signed, String about) {
    byte[] what = bytes(about);
    return mac(key, ByteBuffer.allocate(SIGNED + what.length).put(signed).put(what).array());
  }

  private static String text(byte[] token) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
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
