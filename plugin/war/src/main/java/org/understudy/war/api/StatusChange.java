package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants an agent's status to be (A1). It replaces the one that was set before. */
@Schema(name = "StatusChange")
record StatusChange(
    @Schema(
            description = "False for absent, true ends an absence.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "false")
        @Nullable Boolean available,
    @Schema(
            description =
                "End of the absence. With an offset it is that moment; without one it is meant in"
                    + " the agent's own time zone. Left out: the end is not known.",
            example = "2026-11-30T08:00")
        @Nullable String until,
    @Schema(description = "For colleagues.", maxLength = 255, example = "Parental leave")
        @Nullable String reason,
    @Schema(description = "For customers.", maxLength = 1000, example = "I am back on Monday.")
        @Nullable String customerText)
    implements Representation {}
