package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Absences;
import org.understudy.war.persistence.PlannedAbsence;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;
import org.understudy.war.timers.Timers;

@Path("agents/{id}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AbsencesResource {

  private static final int MOST = 500;

  @Inject private HostViews host;
  @Inject private Absences absences;
  @Inject private CoverageChecks checks;
  @Inject private Timers timers;
  @Inject private Decider decider;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAbsences",
      summary = "Planned absences of an agent, with those that are over and still kept")
  public Page<PlannedAbsenceRepresentation> list(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    List<PlannedAbsence> all = absences.of(host.present().person(id).id());
    return Page.of(all, asked, uri, PlannedAbsenceRepresentation::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "planAbsence",
      summary = "Plan an absence",
      description =
          "It begins and ends by itself, and is shown in the helpdesk when it is the present or the"
              + " next one. With check=true nothing is planned: the answer tells which teams and"
              + " customers would be without anybody.")
  @ApiResponse(
      responseCode = "200",
      description = "Only with check=true: what this absence would leave without anybody.",
      content = @Content(schema = @Schema(implementation = CoverageRepresentation.class)))
  @ApiResponse(
      responseCode = "201",
      description = "The absence as it is planned.",
      content = @Content(schema = @Schema(implementation = PlannedAbsenceRepresentation.class)))
  public Response plan(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Parameter(description = "True: only check.", schema = @Schema(type = "boolean"))
          @QueryParam("check")
          @Nullable String check,
      AbsencePlan sent,
      @Context UriInfo uri,
      @Context SecurityContext caller) {
    HostView present = host.present();
    Directory.Person person = present.person(id);
    ZoneId zone = Objects.requireNonNullElse(person.zone(), settings.zone());
    Absence absence = Bodies.required(sent).read(zone, clock.instant());
    if (isTrue(check)) {
      return Response.ok(coverage(present, person, absence)).build();
    }
    if (absences.of(person.id()).size() >= MOST) {
      throw new Refused(
          ProblemType.INVALID_ABSENCE,
          "There are " + MOST + " absences of this agent already: delete some first.");
    }
    PlannedAbsence plan =
        new PlannedAbsence(
            UUID.randomUUID(),
            person.id(),
            absence,
            clock.instant(),
            caller.getUserPrincipal().getName());
    absences.add(plan);
    timers.absencePlanned(plan);
    return Response.created(uri.getAbsolutePathBuilder().path(plan.id().toString()).build())
        .entity(PlannedAbsenceRepresentation.of(plan))
        .build();
  }

  @DELETE
  @Path("{absence}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "removeAbsence", summary = "Take a planned absence back, or end it")
  @ApiResponse(responseCode = "204", description = "It is gone.")
  public void remove(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @PathParam("absence") String absence) {
    Directory.Person person = host.present().person(id);
    UUID plan = uuid(absence).filter(found -> absences.remove(person.id(), found)).orElse(null);
    if (plan == null) {
      throw new Refused(
          ProblemType.NOT_FOUND,
          "The agent has no absence with this id. GET agents/{id}/absences lists all of them.");
    }
    timers.absenceRemoved(person.id(), plan);
    decider.wake();
  }

  private CoverageRepresentation coverage(
      HostView present, Directory.Person person, Absence absence) {
    Instant now = clock.instant();
    Instant from = absence.since().isBefore(now) ? now : absence.since();
    Instant end = Objects.requireNonNullElse(absence.until(), from.plus(CoverageResource.USUAL));
    Instant last = from.plus(CoverageResource.LONGEST);
    return checks.ofAbsence(present, person.id(), absence, from, end.isAfter(last) ? last : end);
  }

  private static boolean isTrue(@Nullable String check) {
    if (check == null || check.equals("false")) {
      return false;
    }
    if (!check.equals("true")) {
      String message = "Must be true or false.";
      throw new Refused(
          ProblemType.INVALID_PARAMETER,
          "Parameter check: " + message,
          List.of(new Violation("check", message)));
    }
    return true;
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
