package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A conversation, by key and number. */
@Schema(name = "ConversationReference")
record ConversationReference(
    @Schema(description = "The helpdesk's key.", example = "12") String id,
    @Schema(description = "The number that people see.", example = "2026112110000012")
        String number) {}
