package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.understudy.war.persistence.Rotation;

/** The last turn of an agent in one team (R5). */
@Schema(name = "Turn")
record TurnRepresentation(
    TeamReference team,
    @Schema(description = "Grows with every turn of the team.", example = "120") long number,
    Instant at,
    @Schema(description = "How far he had come with his share before it.", example = "11")
        long shareBefore,
    @Schema(description = "How far he has come by it.", example = "12") long share) {

  static TurnRepresentation of(Rotation.Turn turn, HostView host) {
    return new TurnRepresentation(
        host.team(turn.team()), turn.number(), turn.at(), turn.from(), turn.share());
  }
}
