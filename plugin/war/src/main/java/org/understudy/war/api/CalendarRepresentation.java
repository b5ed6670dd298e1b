package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.Kept;

/** What an imported calendar says (A4). */
@Schema(name = "Calendar")
record CalendarRepresentation(
    @Schema(description = "How many events of the file count.", example = "12") int events,
    @Schema(description = "Busy times, joined where they overlap.") List<Busy> times,
    @Schema(description = "Null when none was ever imported.") @Nullable Instant changedAt,
    @Schema(example = "admin") @Nullable String changedBy)
    implements Representation {

  /** A busy time. */
  @Schema(name = "Busy")
  record Busy(Instant since, Instant until) {}

  static CalendarRepresentation of(Kept<BusyTimes> kept) {
    return new CalendarRepresentation(
        kept.value().events(),
        kept.value().times().stream().map(time -> new Busy(time.since(), time.until())).toList(),
        kept.changedAt(),
        kept.changedBy());
  }
}
