package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.SimulationResult;
import org.understudy.war.persistence.SimulationRun;

/** A simulation and, once it is done, its result. */
@Schema(name = "Simulation")
record SimulationRepresentation(
    UUID id,
    @Schema(
            allowableValues = {"running", "done", "cancelled", "failed"},
            example = "running")
        String state,
    @Schema(description = "In percent.", example = "40") int progress,
    Instant from,
    Instant until,
    @Schema(description = "Version of the published rules that the draft is compared with.")
        int publishedVersion,
    Instant askedAt,
    String askedBy,
    @Schema(description = "Why it failed; null when it did not.") @Nullable String failure,
    @Schema(description = "Null until it is done.") @Nullable Result result)
    implements Representation {

  /** What came of it. */
  @Schema(name = "SimulationResult")
  record Result(
      @Schema(description = "How many conversations were played.") int conversations,
      @Schema(description = "How long reading them took, in milliseconds.") long fetchMillis,
      @Schema(description = "How long playing them under both took, in milliseconds.")
          long playMillis,
      @Schema(description = "What had to be assumed.") List<String> assumptions,
      @Schema(description = "Under the published rules.") FiguresRepresentation before,
      @Schema(description = "Under the draft.") FiguresRepresentation after) {}

  static SimulationRepresentation of(SimulationRun run, HostView host) {
    return new SimulationRepresentation(
        run.id(),
        Words.of(run.state()),
        run.progress(),
        run.request().from(),
        run.request().until(),
        run.request().publishedVersion(),
        run.askedAt(),
        run.askedBy(),
        run.failure() == null ? null : host.say(run.failure()),
        result(run.result(), host));
  }

  private static @Nullable Result result(@Nullable SimulationResult result, HostView host) {
    return result == null
        ? null
        : new Result(
            result.conversations(),
            result.fetchMillis(),
            result.playMillis(),
            result.assumptions().stream().map(host::say).toList(),
            FiguresRepresentation.of(result.published(), host),
            FiguresRepresentation.of(result.draft(), host));
  }
}
