package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How evenly a team's work was given out in a time. */
@Schema(name = "FairnessReport")
record FairnessRepresentation(
    TeamReference team,
    Instant from,
    Instant to,
    @Schema(description = "How many decisions were looked at.") int decisions,
    @Schema(description = "False when there were more; the newest were looked at.")
        boolean complete,
    @Schema(description = "One for each rule that gave something out.") List<ByRule> rules,
    @Schema(description = "What these figures do not know.") List<String> unknown)
    implements Representation {

  /** What one rule gave out. */
  @Schema(name = "FairnessByRule")
  record ByRule(
      @Schema(description = "Null for the team's own switches.", example = "gold")
          @Nullable String rule,
      FairnessFigures fairness,
      List<FairnessFigures.Part> shares,
      @Schema(
              description =
                  "Of how many not all who could have been chosen are known: of large teams only"
                      + " the nearest are kept.")
          long incomplete) {}
}
