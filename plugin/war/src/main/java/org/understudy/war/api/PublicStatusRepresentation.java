package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.understudy.war.pull.Doors;

/** What everybody may know of a team. */
@Schema(name = "PublicStatus")
record PublicStatusRepresentation(
    @Schema(description = "Whether there is room for one more.", example = "false") boolean open,
    @Schema(
            description = "What customers read when there is none; null while it is open.",
            example = "We are all busy. Please write to us.")
        @Nullable String text,
    @Schema(
            description =
                "How long those waited on average who were taken in the last hour, in whole"
                    + " minutes; null when it is not told.",
            type = "string",
            format = "duration",
            example = "PT4M")
        @Nullable String estimatedWait)
    implements Representation {

  static PublicStatusRepresentation of(Doors.Status status) {
    return new PublicStatusRepresentation(
        status.open(),
        status.open() ? null : status.settings().closedText(),
        status.settings().showsWait() ? minutes(status.waited()) : null);
  }

  /** In whole minutes, never less than it was. */
  static @Nullable String minutes(@Nullable Duration wait) {
    if (wait == null) {
      return null;
    }
    return Duration.ofMinutes(wait.plusSeconds(59).toMinutes()).toString();
  }
}
