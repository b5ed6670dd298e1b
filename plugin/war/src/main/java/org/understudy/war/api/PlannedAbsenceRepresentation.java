package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.PlannedAbsence;

/** An absence that is planned (A7). */
@Schema(name = "PlannedAbsence")
record PlannedAbsenceRepresentation(
    UUID id,
    Instant since,
    @Schema(description = "Null when the end is not known.") @Nullable Instant until,
    @Schema(description = "For colleagues.", example = "Holiday") @Nullable String reason,
    @Schema(description = "For customers.", example = "I am back on Monday.")
        @Nullable String customerText,
    Instant plannedAt,
    @Schema(example = "admin") String plannedBy)
    implements Representation {

  static PlannedAbsenceRepresentation of(PlannedAbsence plan) {
    return new PlannedAbsenceRepresentation(
        plan.id(),
        plan.absence().since(),
        plan.absence().until(),
        plan.absence().reason(),
        plan.absence().customerText(),
        plan.plannedAt(),
        plan.plannedBy());
  }
}
