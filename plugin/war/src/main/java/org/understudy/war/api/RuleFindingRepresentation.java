package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Finding;

/** Something about the rules that somebody should look at (N4). */
@Schema(name = "Finding")
record RuleFindingRepresentation(
    @Schema(
            description = "error: such rules are not published; warning: look at it.",
            allowableValues = {"error", "warning"},
            example = "warning")
        String severity,
    @Schema(description = "Id of the rule; null when it is about none.", example = "gold")
        @Nullable String rule,
    @Schema(description = "The setting, within the rule if there is one.", example = "then.team")
        String field,
    @Schema(
            description = "What is the matter and what to do.",
            example = "Nobody can be chosen in team 6: give somebody the right to own there.")
        String message) {

  static List<RuleFindingRepresentation> of(List<Finding> findings, HostView host) {
    return findings.stream()
        .map(
            found ->
                new RuleFindingRepresentation(
                    Words.of(found.severity()),
                    found.rule(),
                    found.field(),
                    host.say(found.message())))
        .toList();
  }
}
