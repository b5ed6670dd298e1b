package org.understudy.war.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From what the wanted skill of a conversation is taken (W1). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SkillSource")
record RuleSkillRepresentation(
    @Schema(
            description = "fact has fact; field has field.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "fact")
        @Nullable RuleSkillKind from,
    @Schema(
            description = "What the helpdesk knows of the conversation.",
            allowableValues = {
              "address",
              "customer",
              "organisation",
              "tier",
              "language",
              "type",
              "service"
            },
            example = "service")
        @Nullable String fact,
    @Schema(description = "Name of a further field of the helpdesk.", example = "Product")
        @Nullable String field) {}
