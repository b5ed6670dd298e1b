package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.decider.Board;

/** What an agent may know of his queues: numbers, nothing of what waits. */
@Schema(name = "Queue")
record QueueRepresentation(
    @Schema(description = "How many wait.", example = "4") int waiting,
    @Schema(description = "Whether the agent may take the next one now.", example = "true")
        boolean mayTake,
    @Schema(description = "Why not; null when he may.", example = "at-capacity")
        @Nullable String refusal,
    @Schema(description = "For people; null when he may.", example = "2 of 2 open conversations.")
        @Nullable String detail,
    List<OfTeam> teams)
    implements Representation {

  @Schema(name = "QueueOfTeam")
  record OfTeam(
      TeamReference team,
      @Schema(description = "How many wait.", example = "4") int waiting,
      @Schema(description = "How often the agent may still give back today.", example = "3")
          int skipsLeft,
      @Schema(description = "When he may again as often as usual.") Instant refilledAt) {}

  static QueueRepresentation of(Board.Turn turn, HostView host) {
    return new QueueRepresentation(
        turn.waiting(),
        turn.refusal() == null,
        turn.refusal() == null ? null : Words.of(turn.refusal()),
        turn.detail() == null ? null : host.say(turn.detail()),
        turn.queues().stream()
            .map(
                queue ->
                    new OfTeam(
                        host.team(queue.team()),
                        queue.waiting(),
                        queue.skipsLeft(),
                        queue.refilledAt()))
            .toList());
  }
}
