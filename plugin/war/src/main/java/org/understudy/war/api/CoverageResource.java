package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.CoverageCheck;
import org.understudy.war.config.Settings;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage", description = "Whether enough people are there")
@ApplicationScoped
public class CoverageResource {

  static final Duration USUAL = Duration.ofDays(31);
  static final Duration LONGEST = Duration.ofDays(366);

  @Inject private HostViews host;
  @Inject private CoverageChecks checks;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "checkCoverage",
      summary = "Times in which too few people are there",
      description =
          "Somebody is expected during the hours of the team, or, when it has none, whenever its"
              + " members would work without their absences.")
  @ApiResponse(
      responseCode = "200",
      description = "The times in which too few are there.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "There is no such team.")
  public CoverageRepresentation check(
      @Parameter(
              description = "Start, with an offset or in the installation's time zone; else now.",
              example = "2026-12-24T00:00")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(
              description = "End, as the start, at most 366 days later; else 31 days later.",
              example = "2026-12-27T00:00")
          @QueryParam("until")
          @Nullable String until,
      @Parameter(description = "The helpdesk's key of one team; else all.", example = "5")
          @QueryParam("team")
          @Nullable String team,
      @Parameter(description = "How many have to be there; else 1.", example = "2")
          @QueryParam("least")
          @Nullable String least) {
    FieldReader fields = new FieldReader();
    Instant start =
        Objects.requireNonNullElse(fields.moment("from", from, settings.zone()), clock.instant());
    Instant end =
        Objects.requireNonNullElse(
            fields.moment("until", until, settings.zone()), start.plus(USUAL));
    if (!end.isAfter(start) || end.isAfter(start.plus(LONGEST))) {
      fields.wrong("until", "Must be after the start, at most 366 days.");
    }
    fields.done(ProblemType.INVALID_PARAMETER, "A parameter is not valid.");
    int needed = (int) Paging.number("least", least, 1, 1, 1000);
    HostView present = host.present();
    List<Directory.Team> teams =
        team == null
            ? present.teams().stream().filter(Directory.Team::enabled).toList()
            : List.of(present.team(team));
    CoverageCheck check = checks.of(present, teams, start, end, needed);
    return CoverageRepresentation.of(check, check.report(), present);
  }
}
