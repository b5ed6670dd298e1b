package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule does; which fields it has depends on that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Action")
record ActionRepresentation(
    @JsonProperty("do")
        @Schema(
            description =
                "to-team has team, strategy, onlineOnly, withSkill and stages; to-agent has agent;"
                    + " hold (C2) has team and withSkill; to-dedicated (R9) and leave (agents pick)"
                    + " have nothing more.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "to-team")
        @Nullable ActionKind kind,
    @Schema(
            description = "Id of the team; left out, the team that the conversation is in.",
            example = "5")
        @Nullable String team,
    @Schema(description = "R5, W3.", defaultValue = "round-robin", example = "least-open")
        @Nullable StrategyName strategy,
    @Schema(
            description = "A3: only agents who are online.",
            defaultValue = "false",
            example = "false")
        @Nullable Boolean onlineOnly,
    @Schema(
            description = "W1: only agents with the skills that the conversation needs.",
            defaultValue = "false",
            example = "true")
        @Nullable Boolean withSkill,
    @Schema(description = "W2: where else to look when nobody is found, in the order of time.")
        @Nullable List<StageRepresentation> stages,
    @Schema(description = "Id of the agent.", example = "3") @Nullable String agent) {

  static ActionRepresentation of(ActionKind kind) {
    return new ActionRepresentation(kind, null, null, null, null, null, null);
  }
}
