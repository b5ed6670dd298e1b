package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something an agent is good at. */
@Schema(name = "Skill")
record SkillRepresentation(
    @Schema(
            description = "In small letters.",
            maxLength = 64,
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "french")
        @Nullable String name,
    @Schema(
            description = "From 1, has it, to 5, masters it.",
            minimum = "1",
            maximum = "5",
            defaultValue = "1",
            example = "3")
        @Nullable Integer level) {}
