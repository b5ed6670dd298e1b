package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;

/** An absence that was set here, not in the helpdesk (A1). */
@Schema(name = "Absence")
record AbsenceRepresentation(
    Instant since,
    @Schema(description = "Null when the end is not known.") @Nullable Instant until,
    @Schema(description = "For colleagues.", example = "Parental leave") @Nullable String reason,
    @Schema(description = "For customers.", example = "I am back on Monday.")
        @Nullable String customerText) {

  static @Nullable AbsenceRepresentation of(@Nullable Absence absence) {
    return absence == null
        ? null
        : new AbsenceRepresentation(
            absence.since(), absence.until(), absence.reason(), absence.customerText());
  }
}
