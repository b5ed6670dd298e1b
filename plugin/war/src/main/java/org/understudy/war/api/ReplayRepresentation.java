package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Replay;
import org.understudy.war.persistence.OutcomeName;

/** A stored decision, computed again from its stored facts. */
@Schema(name = "Replay")
record ReplayRepresentation(
    @Schema(description = "True when the same facts lead to the same decision in the same way.")
        boolean same,
    @Schema(description = "What differs; empty when it is the same.") List<Difference> differences,
    @Schema(description = "How it ends when computed now.", example = "assign") String outcome,
    @Schema(description = "Null for assign.") @Nullable String reason,
    @Schema(description = "For people.") String explanation)
    implements Representation {

  /** Something that is not as it was. */
  @Schema(name = "ReplayDifference")
  record Difference(
      @Schema(
              allowableValues = {"outcome", "rule", "searches"},
              example = "outcome")
          String field,
      String stored,
      String now) {}

  static ReplayRepresentation of(Decision stored, Decision again, HostView host) {
    List<Difference> differences =
        Replay.between(stored, again).stream()
            .map(found -> new Difference(found.field(), found.first(), found.second()))
            .toList();
    OutcomeName name = OutcomeName.of(again.outcome());
    return new ReplayRepresentation(
        differences.isEmpty(),
        differences,
        name.outcome(),
        name.reason(),
        host.say(again.explanation()));
  }
}
