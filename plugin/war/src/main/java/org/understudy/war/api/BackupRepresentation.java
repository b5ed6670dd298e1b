package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Backup;

/** What happens when a customer writes to an owner who is absent (B). */
@Schema(name = "Backup")
record BackupRepresentation(
    @Schema(
            description = "B1: the customer is told that the owner is away.",
            defaultValue = "false",
            example = "true")
        @Nullable Boolean awayMessages,
    @Schema(
            description = "B2: somebody stands in; only together with away messages.",
            defaultValue = "false",
            example = "true")
        @Nullable Boolean on,
    @Schema(
            description = "B7: the backup becomes the owner, or joins until the owner is back.",
            allowableValues = {"forward", "group"},
            defaultValue = "forward",
            example = "group")
        @Nullable String sharing) {

  static BackupRepresentation of(Backup backup) {
    return new BackupRepresentation(backup.awayMessages(), backup.on(), Words.of(backup.sharing()));
  }

  /** The same with every default filled in. */
  BackupRepresentation filled() {
    BackupRepresentation off = of(Backup.OFF);
    return new BackupRepresentation(
        Objects.requireNonNullElse(awayMessages, off.awayMessages),
        Objects.requireNonNullElse(on, off.on),
        Objects.requireNonNullElse(sharing, off.sharing));
  }
}
