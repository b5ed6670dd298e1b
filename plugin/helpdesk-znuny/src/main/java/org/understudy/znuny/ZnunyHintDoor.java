package org.understudy.znuny;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.HintRefused;
import org.understudy.helpdesk.HintRefused.Why;
import org.understudy.signature.WebhookSignature;

/** Lets in what is signed with one of the shared secrets, is recent, and is understood. */
final class ZnunyHintDoor implements HintDoor {

  static final Duration TOLERANCE = Duration.ofSeconds(300);
  static final int MOST_TICKETS = 50;
  private static final int LONGEST_SIGNATURE_HEADER = 4096;

  // As long as the inbox keeps it. No dot: it would make "id.timestamp.payload" ambiguous.
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,80}");
  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");

  /** The same for every cause, so that nobody learns how close a guess was. */
  private static final String NOT_AUTHENTIC =
      "The signature is missing, wrong, or more than "
          + TOLERANCE.toSeconds()
          + " seconds away from now. Check that both sides have the same secret and time.";

  private final WebhookSignature signature;
  private final Clock clock;

  ZnunyHintDoor(WebhookSignature signature, Clock clock) {
    this.signature = signature;
    this.clock = clock;
  }

  /** The wire form: {@code Type} was looked at before. */
  private record HintRow(List<JsonNode> tickets) {}

  @Override
  public Hint open(
      @Nullable String id, @Nullable String timestamp, @Nullable String given, byte[] body) {
    if (id == null
        || timestamp == null
        || given == null
        || !ID.matcher(id).matches()
        || !TIMESTAMP.matcher(timestamp).matches()
        || given.length() > LONGEST_SIGNATURE_HEADER
        || !signature.fits(id, timestamp, body, given)) {
      throw new HintRefused(Why.NOT_AUTHENTIC, NOT_AUTHENTIC);
    }
    Instant sentAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(sentAt, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
      throw new HintRefused(Why.NOT_AUTHENTIC, NOT_AUTHENTIC);
    }
    try {
      return read(id, sentAt, Json.read(body));
    } catch (NotUnderstood e) {
      throw new HintRefused(
          Why.NOT_UNDERSTOOD, "The hint does not follow docs/protocol.md. " + e.getMessage());
    }
  }

  private static Hint read(String id, Instant sentAt, JsonNode tree) {
    JsonNode type = tree.path("Type");
    if (!type.isTextual() || !type.textValue().equals("tickets.changed")) {
      throw new NotUnderstood("Type must be 'tickets.changed'.");
    }
    List<JsonNode> tickets = Json.as(HintRow.class, tree).tickets();
    if (tickets.size() > MOST_TICKETS) {
      throw new NotUnderstood(
          "Send at most "
              + MOST_TICKETS
              + " tickets in one hint, not "
              + tickets.size()
              + ": split it.");
    }
    return new Hint(id, sentAt, tickets.stream().map(FactsReader::read).toList());
  }
}
