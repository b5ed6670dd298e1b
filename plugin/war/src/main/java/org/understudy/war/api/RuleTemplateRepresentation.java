package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.understudy.rules.Template;

/** A proposal to start from (R7). */
@Schema(name = "RuleTemplate")
record RuleTemplateRepresentation(
    @Schema(example = "least-open") String id,
    @Schema(example = "Least open conversations") String name,
    @Schema(description = "What one gets with it.") String summary,
    @Schema(description = "To put among the rules of a draft.") List<RuleRepresentation> rules,
    @Schema(description = "Switches for the teams that are to use it.") RulesRepresentation team,
    @Schema(description = "Sources of wanted skills that the rules need.")
        List<RuleSkillRepresentation> skills,
    BackupRepresentation backup) {

  static RuleTemplateRepresentation of(Template template) {
    return new RuleTemplateRepresentation(
        template.id(),
        template.name(),
        template.summary(),
        RulebookWriter.rules(template.rules()),
        RulesRepresentation.of(template.team()),
        RulebookWriter.skills(template.skills()),
        BackupRepresentation.of(template.backup()));
  }
}
