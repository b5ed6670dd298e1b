package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** An agent, by name. */
@Schema(name = "AgentReference")
record AgentReference(
    @Schema(description = "The helpdesk's key.", example = "3") String id,
    @Schema(example = "John Miller") String name) {}
