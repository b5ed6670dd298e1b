package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.understudy.rules.Finding;
import org.understudy.war.persistence.RulebookDraft;

/** What admins work on before it is published (N5). */
@Schema(name = "RulebookDraft")
record RulebookDraftRepresentation(
    @Schema(description = "The version that was published when the draft was begun.", example = "7")
        int basedOn,
    @Schema(description = "The version that is published now.", example = "7") int published,
    @Schema(example = "2026-11-23T09:00:00Z") Instant changedAt,
    @Schema(example = "admin") String changedBy,
    RulebookRepresentation rulebook,
    @Schema(description = "N4: what somebody should look at before it is published.")
        List<RuleFindingRepresentation> findings)
    implements Representation {

  static RulebookDraftRepresentation of(
      RulebookDraft draft, int published, List<Finding> findings, HostView host) {
    return new RulebookDraftRepresentation(
        draft.basedOn(),
        published,
        draft.changedAt(),
        draft.changedBy(),
        RulebookWriter.write(draft.rulebook()),
        RuleFindingRepresentation.of(findings, host));
  }
}
