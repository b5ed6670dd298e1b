package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.RulebookVersion;

/** One published version of the rules (N5). */
@Schema(name = "RulebookVersion")
record RulebookVersionRepresentation(
    @Schema(description = "0 before anybody has published anything.", example = "7") int version,
    @Schema(description = "Null for version 0.", example = "2026-11-23T09:00:00Z")
        @Nullable Instant publishedAt,
    @Schema(description = "Null for version 0.", example = "admin") @Nullable String publishedBy,
    @Schema(example = "Gold customers to the second level") @Nullable String comment,
    @Schema(description = "The older version that it brought back.", example = "5")
        @Nullable Integer restoredFrom,
    @Schema(description = "Null in lists.") @Nullable RulebookRepresentation rulebook)
    implements Representation {

  static RulebookVersionRepresentation whole(RulebookVersion version) {
    return of(version, RulebookWriter.write(version.rulebook()));
  }

  static RulebookVersionRepresentation brief(RulebookVersion version) {
    return of(version, null);
  }

  private static RulebookVersionRepresentation of(
      RulebookVersion version, @Nullable RulebookRepresentation rulebook) {
    return new RulebookVersionRepresentation(
        version.version(),
        version.publishedAt(),
        version.publishedBy(),
        version.comment(),
        version.restoredFrom(),
        rulebook);
  }
}
