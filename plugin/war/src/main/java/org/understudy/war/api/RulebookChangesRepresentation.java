package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs from the published rules (N5). */
@Schema(name = "RulebookChanges")
record RulebookChangesRepresentation(
    List<Change> rules,
    @Schema(description = "Teams whose switches differ.") List<TeamReference> teams,
    @Schema(description = "The sources of wanted skills differ.", example = "false") boolean skills,
    @Schema(description = "What happens when the owner is absent differs.", example = "false")
        boolean backup)
    implements Representation {

  /** One rule that differs; one that was changed and moved stands here twice. */
  @Schema(name = "RuleChange")
  record Change(
      @Schema(
              allowableValues = {"added", "removed", "changed", "moved"},
              example = "moved")
          String change,
      @Schema(example = "gold") String id,
      @Schema(example = "Gold customers") String name,
      @Schema(description = "Index before; null when it was added.", example = "3")
          @Nullable Integer from,
      @Schema(description = "Index in the draft; null when it was removed.", example = "0")
          @Nullable Integer to) {}
}
