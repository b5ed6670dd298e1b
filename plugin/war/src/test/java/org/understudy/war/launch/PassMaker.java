package org.understudy.war.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes passes, written down once more from docs/protocol.md and not from the WAR's code. */
public record PassMaker(String secret, Instant at) {

  public String launch(String userId, String login, String role, String to) {
    return signed(
        """
        {"Type":"launch","UserID":"%s","Login":"%s","Role":"%s","Language":"de","To":"%s"}"""
            .formatted(userId, login, role, to));
  }

  public String act(String userId, String login, String role, String call, String body) {
    String[] parts = call.split(" ", 2);
    return signed(
        """
        {"Type":"act","UserID":"%s","Login":"%s","Role":"%s","Language":"de","Method":"%s",\
        "Path":"%s","Body":"%s","Conversation":"12"}"""
            .formatted(userId, login, role, parts[0], parts[1], hash(body)));
  }

  public String signed(String payload) {
    return signed(payload, mac(secret.getBytes(UTF_8), "understudy pass 1"));
  }

  /** As a hint is signed, which a pass must not be. */
  public String signedAsHint(String payload) {
    return signed(payload, secret.getBytes(UTF_8));
  }

  private String signed(String payload, byte[] key) {
    String id = "p-" + UUID.randomUUID();
    String message = id + "." + at.getEpochSecond() + "." + payload;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8))
        + "."
        + id
        + "."
        + at.getEpochSecond()
        + "."
        + Base64.getEncoder().encodeToString(mac(key, message));
  }

  private static String hash(String body) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  private static byte[] mac(byte[] key, String message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HMAC-SHA256.", e);
    }
  }
}
