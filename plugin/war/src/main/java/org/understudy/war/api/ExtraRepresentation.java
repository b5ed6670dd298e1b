package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.OneMore;

/** A wish for one conversation beyond the limit (A5). */
@Schema(name = "Extra")
record ExtraRepresentation(
    @Schema(description = "True while it may be fulfilled.", example = "true") boolean open,
    @Schema(description = "When it ends by itself; null when nobody asked.")
        @Nullable Instant until,
    @Nullable Instant askedAt,
    @Schema(example = "admin") @Nullable String askedBy,
    @Schema(description = "The decision that fulfilled it; null when none did.")
        @Nullable UUID decision)
    implements Representation {

  static ExtraRepresentation of(@Nullable OneMore wish, Instant now) {
    return wish == null
        ? new ExtraRepresentation(false, null, null, null, null)
        : new ExtraRepresentation(
            wish.isOpen(now), wish.until(), wish.askedAt(), wish.askedBy(), wish.decision());
  }
}
