package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From which queue an agent takes. */
@Schema(name = "Take")
record TakeRepresentation(
    @Schema(description = "Id of the team; left out, any of the agent's.", example = "5")
        @Nullable String team)
    implements Representation {}
