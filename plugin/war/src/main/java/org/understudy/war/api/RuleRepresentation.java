package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the ordered rules (R6). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rule")
record RuleRepresentation(
    @Schema(
            description =
                "Chosen by the caller, stays the same while the rule is edited and moved; decisions"
                    + " name it.",
            maxLength = 64,
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "gold")
        @Nullable String id,
    @Schema(
            description = "What colleagues read in notes.",
            maxLength = 100,
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "Gold customers")
        @Nullable String name,
    @Schema(
            description = "A rule that is switched off is passed over.",
            defaultValue = "true",
            example = "true")
        @Nullable Boolean enabled,
    @Schema(description = "All of these have to hold; without any it fits always.")
        @Nullable List<ConditionRepresentation> when,
    @Schema(description = "What it does.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable ActionRepresentation then,
    @Schema(
            description =
                "R7: message to the customer when it has found somebody for a new conversation; may"
                    + " hold {agent}, {team} and {number}.",
            maxLength = 4000,
            example = "Thank you for your message.")
        @Nullable String welcome,
    @Schema(
            description =
                "O6: what it took from an absent owner, when he is back; left out, as the team"
                    + " says.",
            allowableValues = {"keep", "give-back", "ask"},
            example = "give-back")
        @Nullable String whenBack) {}
