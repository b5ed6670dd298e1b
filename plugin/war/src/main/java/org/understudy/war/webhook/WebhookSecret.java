package org.understudy.war.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.understudy.signature.WebhookSignature;

/** A secret of the webhook: {@code whsec_} and base64 as Standard Webhooks has it, or any text. */
public final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final int SHORTEST_KEY = 24;
  private static final int SHORTEST = 32;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 8;

  private WebhookSecret() {}

  /** Why it cannot be used, empty when it can. Never holds the secret. */
  public static Optional<String> objection(String secret) {
    boolean readable = secret.chars().allMatch(c -> c > ' ' && c < 127);
    if (!readable || secret.length() > LONGEST || secret.length() < SHORTEST) {
      return Optional.of(
          "Must have 32 to 200 letters, digits and signs without spaces: openssl rand -hex 32.");
    }
    if (secret.chars().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of("Repeats a few characters only: take a random one.");
    }
    try {
      return key(secret).length < SHORTEST_KEY
          ? Optional.of("Must hold at least 24 bytes after whsec_.")
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("What follows whsec_ must be base64.");
    }
  }

  static WebhookSignature signature(String secret) {
    return new WebhookSignature(List.of(key(secret)));
  }

  private static byte[] key(String secret) {
    return secret.startsWith(PREFIX)
        ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
        : secret.getBytes(UTF_8);
  }
}
