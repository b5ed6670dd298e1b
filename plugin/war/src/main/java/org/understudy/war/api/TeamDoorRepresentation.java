package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.TeamDoor;
import org.understudy.war.problem.ProblemType;

/** What the public may know of a team (C5). What is left out takes its default. */
@Schema(name = "TeamPublicStatus")
record TeamDoorRepresentation(
    @Schema(description = "Off: there is no public status.", defaultValue = "false")
        @Nullable Boolean on,
    @Schema(
            description = "What customers read when nobody has room.",
            maxLength = 1000,
            example = "We are all busy. Please write to us.")
        @Nullable String closedText,
    @Schema(
            description = "Closes when so many wait; null for no limit.",
            minimum = "1",
            example = "5")
        @Nullable Integer mostWaiting,
    @Schema(
            description = "So many places have to be free to open again, from 1 to 1000.",
            defaultValue = "2",
            example = "2")
        @Nullable Integer reopenAt,
    @Schema(
            description = "Whether it tells how long those waited who were taken in the last hour.",
            defaultValue = "false")
        @Nullable Boolean showsWait,
    @Schema(
            description = "Websites whose pages may ask.",
            example = "[\"https://www.example.org\"]")
        @Nullable List<String> origins)
    implements Representation {

  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_PLACES = 1000;

  static TeamDoorRepresentation of(TeamDoor door) {
    return new TeamDoorRepresentation(
        door.on(),
        door.closedText(),
        door.mostWaiting(),
        door.reopenAt(),
        door.showsWait(),
        door.origins());
  }

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  TeamDoor read() {
    FieldReader fields = new FieldReader();
    fields.text("closedText", closedText, LONGEST_TEXT);
    fields.atLeastOne("mostWaiting", mostWaiting, "no limit");
    int places = Objects.requireNonNullElse(reopenAt, TeamDoor.UNTOUCHED.reopenAt());
    if (places < 1 || places > MOST_PLACES) {
      fields.wrong("reopenAt", "Must be from 1 to " + MOST_PLACES + "; leave it out for 2.");
    }
    List<String> sites = Objects.requireNonNullElse(origins, List.of());
    Origins.check(fields, sites);
    fields.done(ProblemType.INVALID_SETTINGS, "This public status cannot be used.");
    return new TeamDoor(
        Objects.requireNonNullElse(on, false),
        closedText,
        mostWaiting,
        places,
        Objects.requireNonNullElse(showsWait, false),
        sites);
  }
}
