package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** A team, by name. */
@Schema(name = "TeamReference")
record TeamReference(
    @Schema(description = "The helpdesk's key.", example = "5") String id,
    @Schema(example = "Support") String name) {}
