package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the customer of an absent agent wants (B6). */
@Schema(name = "CustomerChoice")
record CustomerChoice(
    @Schema(
            allowableValues = {"wait", "continue"},
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "continue")
        @Nullable String choice)
    implements Representation {}
