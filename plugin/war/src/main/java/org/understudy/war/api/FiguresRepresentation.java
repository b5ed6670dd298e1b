package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.understudy.simulation.Figures;
import org.understudy.simulation.Waits;

/** What rules would have made of the past. */
@Schema(name = "Figures")
record FiguresRepresentation(
    @Schema(description = "New and reopened conversations.") int openings,
    Counts counts,
    WaitsRepresentation waits,
    List<OfTeam> teams) {

  /** How they would have ended. */
  @Schema(name = "FigureCounts")
  record Counts(
      @Schema(description = "Somebody gets it, at once or later.") int assigned,
      @Schema(description = "Of these, how many move away from an owner.") int reassigned,
      @Schema(description = "The owner stays.") int kept,
      @Schema(description = "Agents pick, a person decided, or no customer wrote.") int left,
      @Schema(description = "How many wait at first.") int waited,
      @Schema(description = "Nobody is found before it was closed then.") int unassigned) {}

  /** How long customers would have waited for somebody, in seconds. */
  @Schema(name = "FigureWaits")
  record WaitsRepresentation(
      @Schema(description = "Half of them no longer.") long p50Seconds,
      @Schema(description = "Nine of ten no longer.") long p90Seconds,
      long longestSeconds) {}

  /** One team. */
  @Schema(name = "FiguresOfTeam")
  record OfTeam(
      TeamReference team,
      int openings,
      Counts counts,
      WaitsRepresentation waits,
      FairnessFigures fairness,
      List<FairnessFigures.Part> shares) {}

  static FiguresRepresentation of(Figures figures, HostView host) {
    return new FiguresRepresentation(
        figures.openings(),
        counts(figures.counts()),
        waits(figures.waits()),
        figures.teams().stream()
            .map(
                team ->
                    new OfTeam(
                        new TeamReference(team.team().value(), team.name()),
                        team.openings(),
                        counts(team.counts()),
                        waits(team.waits()),
                        FairnessFigures.of(team.fairness()),
                        FairnessFigures.parts(team.shares(), host)))
            .toList());
  }

  private static Counts counts(Figures.Counts counts) {
    return new Counts(
        counts.assigned(),
        counts.reassigned(),
        counts.kept(),
        counts.left(),
        counts.waited(),
        counts.unassigned());
  }

  private static WaitsRepresentation waits(Waits waits) {
    return new WaitsRepresentation(
        waits.half().toSeconds(), waits.mostly().toSeconds(), waits.longest().toSeconds());
  }
}
