package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Webhook;

/** Where decisions are sent, and how far that is. The secret is shown to nobody. */
@Schema(name = "Webhook")
record WebhookRepresentation(
    @Schema(example = "https://hooks.example.org/understudy") String url,
    @Schema(
            allowableValues = {"sending", "retrying", "stopped"},
            description = "Stopped: the receiver has answered 410; storing it again begins anew.",
            example = "sending")
        String state,
    @Schema(
            description = "All decisions up to this sequence were sent or set aside.",
            example = "4711")
        long position,
    @Schema(description = "How often the next one was tried in vain.", example = "0") int attempts,
    @Schema(description = "When something arrived last; null for never.")
        @Nullable Instant deliveredAt,
    @Schema(description = "Why the last attempt failed; null when it did not.")
        @Nullable String lastError)
    implements Representation {

  static WebhookRepresentation of(Webhook webhook) {
    String sends = webhook.attempts() > 0 ? "retrying" : "sending";
    return new WebhookRepresentation(
        webhook.url(),
        webhook.stopped() ? "stopped" : sends,
        webhook.position(),
        webhook.attempts(),
        webhook.deliveredAt(),
        webhook.lastError());
  }
}
