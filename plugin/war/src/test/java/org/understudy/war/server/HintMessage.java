package org.understudy.war.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A hint as the host sends it, to be spoiled by tests. */
record HintMessage(String id, String timestamp, String signature, byte[] body) {

  static HintMessage about(Facts... facts) {
    return of(
        "{\"Type\":\"tickets.changed\",\"Tickets\":[%s]}"
            .formatted(Arrays.stream(facts).map(Facts::json).collect(joining(",")))
            .getBytes(UTF_8));
  }

  static HintMessage of(byte[] body) {
    return new HintMessage(
            "h-" + UUID.randomUUID(), Long.toString(Instant.now().getEpochSecond()), "", body)
        .signed();
  }

  /** Signed anew, after something was changed. */
  HintMessage signed() {
    return with(Signature.of(Signature.SECRET, id, timestamp, body));
  }

  HintMessage with(String otherSignature) {
    return new HintMessage(id, timestamp, otherSignature, body);
  }

  HintMessage named(String otherId) {
    return new HintMessage(otherId, timestamp, signature, body);
  }

  HintMessage at(String otherTimestamp) {
    return new HintMessage(id, otherTimestamp, signature, body);
  }

  HintMessage saying(byte[] otherBody) {
    return new HintMessage(id, timestamp, signature, otherBody);
  }
}
