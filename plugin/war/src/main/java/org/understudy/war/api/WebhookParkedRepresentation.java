package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.understudy.war.persistence.ParkedDelivery;

/** A decision that the receiver would not take. */
@Schema(name = "ParkedDelivery")
record WebhookParkedRepresentation(
    @Schema(example = "4711") long sequence,
    UUID decision,
    Instant parkedAt,
    @Schema(description = "Why.", example = "The receiver answered 500.") String error) {

  static WebhookParkedRepresentation of(ParkedDelivery parked) {
    return new WebhookParkedRepresentation(
        parked.seq(), parked.decision(), parked.parkedAt(), parked.error());
  }
}
