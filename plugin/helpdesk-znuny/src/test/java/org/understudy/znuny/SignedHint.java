package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Hint;
import org.understudy.helpdesk.HintDoor;
import org.understudy.signature.WebhookSignature;

/** A hint as the host sends it, to be spoiled by tests. */
record SignedHint(
    @Nullable String id, @Nullable String timestamp, @Nullable String signature, byte[] body) {

  static final String SECRET = "kX9-only-for-tests-0123456789-abcdef";
  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final WebhookSignature SIGNATURE = WebhookSignature.of(SECRET, null);

  static SignedHint of(String body) {
    return of("h-1", Long.toString(NOW.getEpochSecond()), body.getBytes(UTF_8));
  }

  static SignedHint of(String id, String timestamp, byte[] body) {
    return new SignedHint(id, timestamp, SIGNATURE.sign(id, timestamp, body), body);
  }

  static SignedHint sentAt(Instant moment) {
    return of("h-1", Long.toString(moment.getEpochSecond()), hintOf("").getBytes(UTF_8));
  }

  static String hintOf(String tickets) {
    return "{\"Type\":\"tickets.changed\",\"Tickets\":[" + tickets + "]}";
  }

  SignedHint withSignature(@Nullable String other) {
    return new SignedHint(id, timestamp, other, body);
  }

  Hint enter(HintDoor door) {
    return door.open(id, timestamp, signature, body);
  }
}
