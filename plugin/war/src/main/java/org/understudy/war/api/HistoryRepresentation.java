package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.HistoryEntry;

/** A time in which an agent was there, or was not (N9). */
@Schema(name = "HistoryEntry")
record HistoryRepresentation(
    @Schema(description = "Grows with every entry.", example = "4711") long sequence,
    @Schema(example = "false") boolean available,
    @Schema(
            description = "Which source said so; null while the agent was there.",
            allowableValues = {"status", "out-of-office", "calendar", "hours", "account"},
            example = "status")
        @Nullable String source,
    @Schema(description = "As it was seen: up to 15 seconds later.") Instant since,
    @Schema(description = "Null while it goes on.") @Nullable Instant until) {

  static HistoryRepresentation of(HistoryEntry entry) {
    return new HistoryRepresentation(
        entry.id(),
        entry.available(),
        entry.source() == null ? null : Words.of(entry.source()),
        entry.since(),
        entry.until());
  }
}
