package org.understudy.znuny;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.HintRefused;
import org.understudy.helpdesk.HintRefused.Why;
import org.understudy.signature.SignedMessages;
import org.understudy.signature.WebhookSignature;

/** Lets in what is signed with one of the shared secrets, is recent, and is understood. */
final class ZnunyHintDoor implements HintDoor {

  static final int MOST_TICKETS = 50;

  private final SignedMessages messages;
  private final Clock clock;

  ZnunyHintDoor(WebhookSignature signature, Clock clock) {
    messages = new SignedMessages(signature);
    this.clock = clock;
  }

  /** The wire form: {@code Type} was looked at before. */
  private record HintRow(List<JsonNode> tickets) {}

  @Override
  public Hint open(
      @Nullable String id, @Nullable String timestamp, @Nullable String given, byte[] body) {
    Instant sentAt =
        messages
            .sentAt(id, timestamp, given, body, clock.instant())
            .orElseThrow(() -> new HintRefused(Why.NOT_AUTHENTIC, SignedMessages.NOT_AUTHENTIC));
    try {
      return read(String.valueOf(id), sentAt, Json.read(body));
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
