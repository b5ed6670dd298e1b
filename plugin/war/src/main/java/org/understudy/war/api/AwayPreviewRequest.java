package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a preview of the texts for customers shall be about (B1). */
@Schema(name = "AwayPreviewRequest")
record AwayPreviewRequest(
    @Schema(description = "Who is away: the helpdesk's key or the login.", example = "john")
        @Nullable String agent,
    @Schema(
            description = "When he is back, as he reads clocks; left out, nobody knows.",
            example = "2026-11-30T08:00")
        @Nullable String returns,
    @Schema(
            description = "Who would take over; left out, there is nothing to choose.",
            example = "william")
        @Nullable String backup,
    @Schema(
            description = "The customer's language; left out, English.",
            defaultValue = "en",
            example = "de")
        @Nullable String language,
    @Schema(
            description = "In which times are shown; left out, the agent's own.",
            example = "Europe/Berlin")
        @Nullable String timeZone,
    @Schema(
            description = "Of the draft, or of what counts now.",
            allowableValues = {"draft", "published"},
            defaultValue = "published",
            example = "draft")
        @Nullable String of)
    implements Representation {}
