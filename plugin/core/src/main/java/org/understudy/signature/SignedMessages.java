package org.understudy.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which messages are from somebody who knows the secret, and recent. */
public final class SignedMessages {

  /** How far a message's time may be from ours, either way. */
  public static final Duration TOLERANCE = Duration.ofSeconds(300);

  /** For people; the same for every cause, so that nobody learns how close a guess was. */
  public static final String NOT_AUTHENTIC =
      "The signature is missing, wrong, or more than "
          + TOLERANCE.toSeconds()
          + " seconds away from now. Check that both sides have the same secret and time.";

  private static final int LONGEST_SIGNATURE_HEADER = 4096;

  // As long as the inbox keeps it. No dot: it would make "id.timestamp.payload" ambiguous.
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,80}");
  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");

  private final WebhookSignature signature;

  public SignedMessages(WebhookSignature signature) {
    this.signature = signature;
  }

  /**
   * @param id header {@code webhook-id}, null when missing
   * @param timestamp header {@code webhook-timestamp}, in seconds since 1970, null when missing
   * @param given header {@code webhook-signature}, null when missing
   * @param now by our clock
   * @return when it was sent by the sender's clock; empty when it is not authentic
   */
  public Optional<Instant> sentAt(
      @Nullable String id,
      @Nullable String timestamp,
      @Nullable String given,
      byte[] body,
      Instant now) {
    if (id == null
        || timestamp == null
        || given == null
        || !ID.matcher(id).matches()
        || !TIMESTAMP.matcher(timestamp).matches()
        || given.length() > LONGEST_SIGNATURE_HEADER
        || !signature.fits(id, timestamp, body, given)) {
      return Optional.empty();
    }
    Instant sentAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
    boolean recent = Duration.between(sentAt, now).abs().compareTo(TOLERANCE) <= 0;
    return recent ? Optional.of(sentAt) : Optional.empty();
  }
}
