package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On how much of the past the draft is to be tried. */
@Schema(name = "SimulationRequest")
record SimulationRequestRepresentation(
    @Schema(
            description = "How many of the last days are played.",
            minimum = "1",
            maximum = "92",
            defaultValue = "28",
            example = "28")
        @Nullable Integer days)
    implements Representation {}
