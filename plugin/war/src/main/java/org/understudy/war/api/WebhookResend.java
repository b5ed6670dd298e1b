package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From where decisions are to be sent again. */
@Schema(name = "WebhookResend")
record WebhookResend(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            description = "Everything with a greater sequence is sent again.",
            minimum = "0",
            example = "4711")
        @Nullable Long after)
    implements Representation {}
