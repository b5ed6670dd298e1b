package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is published together. In a request, what is left out takes its default. */
@Schema(name = "Rulebook")
record RulebookRepresentation(
    @Schema(
            description =
                "R6: asked in this order; the first that fits and finds somebody counts. At most"
                    + " 500.")
        @Nullable List<RuleRepresentation> rules,
    @Schema(
            description =
                "The switches of each team by its id; they count where no rule does. A team that is"
                    + " left out has everything off.")
        @Nullable Map<String, RulesRepresentation> teams,
    @Schema(description = "W1: from what the wanted skill of a conversation is taken.")
        @Nullable List<RuleSkillRepresentation> skills,
    @Schema(description = "What happens when the owner is absent; left out, nothing.")
        @Nullable BackupRepresentation backup)
    implements Representation {}
