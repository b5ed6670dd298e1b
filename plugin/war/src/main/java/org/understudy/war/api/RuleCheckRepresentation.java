package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a check of rules has found (N4). */
@Schema(name = "Check")
record RuleCheckRepresentation(
    @Schema(description = "Empty when all is well.") List<RuleFindingRepresentation> findings)
    implements Representation {}
