package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Agent;
import org.understudy.availability.AwayTime;

/** An agent as a decision saw him. */
@Schema(name = "AgentThen")
record AgentThenRepresentation(
    @Schema(description = "As it stands in notes.", example = "John") String name,
    @Schema(description = "False when the account was disabled.") boolean enabled,
    @Schema(description = "What kept him away then; empty when nothing did.") List<Away> away,
    @Schema(
            description =
                "The last request in a session, or until when a sign-in counted; null when never or"
                    + " logged out.")
        @Nullable Instant lastSeen,
    @Schema(description = "The end of the pause after closing a conversation; null for none.")
        @Nullable Instant wrapsUpUntil,
    @Schema(description = "Teams whose conversations he could own.") List<TeamReference> teams,
    @Schema(description = "What he could do, by name.") List<String> skills,
    @Schema(description = "Conversations that counted against the capacity.", example = "4")
        int open,
    @Schema(description = "His own limit; null when the team's counted.", example = "8")
        @Nullable Integer capacity,
    @Schema(description = "Had asked for one beyond the limit.") boolean oneMore,
    @Schema(description = "Number of the team's turn that was his last; 0 for none.", example = "9")
        long lastTurn,
    @Schema(description = "How far he had come with his share of the team's work.", example = "12")
        long share,
    @Schema(description = "Since when he had no new work; null when he never had any.")
        @Nullable Instant idleSince) {

  /** A time away, and which source told of it. */
  @Schema(name = "AwayThen")
  record Away(
      @Schema(
              allowableValues = {"status", "out-of-office", "calendar", "hours"},
              example = "status")
          String source,
      AbsenceRepresentation absence) {

    static Away of(AwayTime away) {
      return new Away(
          Words.of(away.source()),
          Objects.requireNonNull(AbsenceRepresentation.of(away.absence())));
    }
  }

  static AgentThenRepresentation of(Agent seen, HostView host) {
    return new AgentThenRepresentation(
        seen.name(),
        seen.attendance().enabled(),
        seen.attendance().away().stream().map(Away::of).toList(),
        seen.attendance().lastSeen(),
        seen.attendance().wrapsUpUntil(),
        seen.teams().stream().sorted().map(host::team).toList(),
        seen.skills().stream().sorted().toList(),
        seen.open(),
        seen.capacity(),
        seen.oneMore(),
        seen.place().lastTurn(),
        seen.place().share(),
        seen.place().idleSince());
  }
}
