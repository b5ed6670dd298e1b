package org.understudy.war.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.understudy.signature.SignedMessages;
import org.understudy.signature.WebhookSignature;
import org.understudy.war.launch.PassRefused.Why;

/**
 * Reads the text of a pass: payload, id, time and signature, separated by dots. Its key is derived
 * for passes alone: browsers of agents see them, and what they see must not be a message that the
 * helpdesk's web service or our door for hints would take.
 */
final class PassReader {

  /** How far the helpdesk's clock may be from ours, and how long a pass is good. */
  static final Duration GOOD_FOR = Duration.ofSeconds(60);

  private static final String PURPOSE = "understudy pass 1";
  private static final int LONGEST = 4096;
  private static final int PARTS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SignedMessages messages;

  /**
   * @param secrets shared with the helpdesk; each of them is good
   */
  PassReader(List<String> secrets) {
    messages =
        new SignedMessages(new WebhookSignature(secrets.stream().map(PassReader::key).toList()));
  }

  /** A pass with the id that makes it one of a kind. */
  record Opened(String id, Pass pass) {}

  /**
   * @throws PassRefused when it is not authentic or too old
   */
  Opened open(String text, Instant now) {
    String[] parts = text.length() > LONGEST ? new String[0] : text.split("\\.", PARTS + 1);
    if (parts.length != PARTS) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "It does not have the form of a pass.");
    }
    byte[] payload = decoded(parts[0]);
    Instant sentAt =
        messages
            .sentAt(parts[1], parts[2], "v1," + parts[3], payload, now)
            .orElseThrow(() -> new PassRefused(Why.NOT_AUTHENTIC, SignedMessages.NOT_AUTHENTIC));
    if (Duration.between(sentAt, now).abs().compareTo(GOOD_FOR) > 0) {
      throw new PassRefused(Why.OVER, "It is older than a minute, or the clocks disagree.");
    }
    try {
      return new Opened(parts[1], JSON.readValue(payload, Pass.class));
    } catch (IOException e) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "It holds no JSON object of the expected form.");
    }
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new PassRefused(Why.NOT_AUTHENTIC, "Its payload is not base64url.");
    }
  }

  private static byte[] key(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return mac.doFinal(PURPOSE.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has HmacSHA256.", e);
    }
  }
}
