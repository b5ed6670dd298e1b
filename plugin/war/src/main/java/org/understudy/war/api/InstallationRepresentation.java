package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was set in the environment of the server, as far as people who work with it want to know.
 */
@Schema(name = "Installation")
record InstallationRepresentation(
    @Schema(
            description = "How long decisions are kept, as an ISO 8601 duration.",
            example = "PT2160H")
        String retention,
    @Schema(description = "How long it is kept who was there when.", example = "PT2160H")
        String statusHistory,
    @Schema(
            description = "Counts where neither an agent nor a team has one.",
            example = "Europe/Berlin")
        String timeZone,
    @Schema(
            description = "Of notes in conversations where a team has none, and of the webhook.",
            allowableValues = {"en", "de", "fr"},
            example = "en")
        String language,
    @Schema(description = "Whether people sign in through the identity provider.") boolean signIn)
    implements Representation {}
