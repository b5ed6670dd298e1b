package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where else to look after a while (W2). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Stage")
record StageRepresentation(
    @Schema(
            description = "How long the customer has to have waited; at most P7D.",
            type = "string",
            format = "duration",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "PT1M")
        @Nullable String after,
    @Schema(
            description =
                "any-skill: the same team, whatever the skills; also-team has team; everyone:"
                    + " whoever may own conversations anywhere; alert has agent, who is told while"
                    + " it goes on waiting.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "everyone")
        @Nullable StageKind reach,
    @Schema(description = "Id of the other team.", example = "6") @Nullable String team,
    @Schema(description = "Id of the agent who is told.", example = "3") @Nullable String agent) {}
