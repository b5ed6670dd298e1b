package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.RulebookVersion;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.persistence.SimulationRequest;
import org.understudy.war.persistence.SimulationRun;
import org.understudy.war.persistence.SimulationRuns;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.war.whatif.Simulations;

@Path("simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "try")
@ApplicationScoped
public class SimulationsResource {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int USUAL_DAYS = 28;
  private static final int MOST_DAYS = 92;

  @Inject private HostViews host;
  @Inject private Rulebooks rulebooks;
  @Inject private Drafts drafts;
  @Inject private SimulationRuns runs;
  @Inject private Simulations simulations;
  @Inject private Clock clock;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @NotAudited("It changes nothing.")
  @Operation(
      operationId = "startSimulation",
      summary = "Try the draft on the last days of the helpdesk's own history",
      description =
          "The same past is played under the published rules and under the draft as it is now. It"
              + " runs in the background, one at a time.")
  @ApiResponse(responseCode = "404", description = "There is no draft.")
  @ApiResponse(responseCode = "409", description = "Another simulation is running.")
  @ApiResponse(
      responseCode = "202",
      description = "It runs.",
      headers = @Header(name = "Location", description = "Where its progress and result are."),
      content = @Content(schema = @Schema(implementation = SimulationRepresentation.class)))
  public Response start(
      @Nullable SimulationRequestRepresentation sent,
      @Context SecurityContext caller,
      @Context UriInfo uri) {
    int days = days(sent);
    HostView present = host.present();
    Rulebook draft =
        drafts
            .present()
            .map(RulebookDraft::rulebook)
            .orElseThrow(
                () ->
                    new Refused(
                        ProblemType.NOT_FOUND, "There is no draft. PUT rules/draft begins one."));
    RulebookVersion published = rulebooks.published();
    Instant now = clock.instant();
    UUID id = UUID.randomUUID();
    SimulationRequest request =
        new SimulationRequest(
            now.minus(Duration.ofDays(days)),
            now,
            published.version(),
            published.rulebook(),
            draft);
    if (!runs.begin(id, request, caller.getUserPrincipal().getName())) {
      throw new Refused(
          ProblemType.ALREADY_RUNNING,
          "Another simulation is running. Wait until it is done, or cancel it.");
    }
    simulations.start(id, request);
    URI location = uri.getAbsolutePathBuilder().path(id.toString()).build();
    return Response.accepted(SimulationRepresentation.of(run(id.toString()), present))
        .location(location)
        .build();
  }

  @GET
  @Path("{id}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readSimulation", summary = "Progress and result of a simulation")
  public SimulationRepresentation read(@PathParam("id") String id) {
    return SimulationRepresentation.of(run(id), host.present());
  }

  @DELETE
  @Path("{id}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @NotAudited("It changes nothing.")
  @Operation(
      operationId = "removeSimulation",
      summary = "Cancel a simulation that runs, or throw away one that is over")
  @ApiResponse(responseCode = "204", description = "It stops soon, or it is gone.")
  public void remove(@PathParam("id") String id) {
    UUID known = run(id).id();
    if (!runs.cancel(known)) {
      runs.remove(known);
    }
  }

  private SimulationRun run(String id) {
    return Optional.of(id)
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .flatMap(runs::find)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no simulation with this id, or it was deleted at the end of its"
                        + " retention."));
  }

  private static int days(@Nullable SimulationRequestRepresentation sent) {
    Integer days = sent == null ? null : sent.days();
    if (days == null) {
      return USUAL_DAYS;
    }
    if (days < 1 || days > MOST_DAYS) {
      String message = "Must be from 1 to " + MOST_DAYS + ".";
      throw new Refused(
          ProblemType.INVALID_QUESTION,
          "This cannot be simulated. Nothing was started.",
          List.of(new Violation("days", message)));
    }
    return days;
  }
}
