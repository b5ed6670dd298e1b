package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.availability.Timetables;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.Agents;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;
import org.understudy.war.timers.Timers;

@Path("agents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents", description = "Agents of the helpdesk, and whether they are there")
@ApplicationScoped
public class AgentsResource {

  @Inject private HostViews host;
  @Inject private Agents agents;
  @Inject private Timekeeper timekeeper;
  @Inject private Timers timers;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @Operation(operationId = "listAgents", summary = "All agents, and whether they are there")
  public Page<AgentRepresentation> list(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = host.present();
    Map<AgentId, AgentSettings> all = agents.all();
    Timetables timetables = timekeeper.timetables(present.directory(), all);
    return Page.of(
        present.people(),
        asked,
        uri,
        person -> AgentRepresentation.of(facts(present, person, all, timetables)));
  }

  @GET
  @Path("{id}/status")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "readStatus", summary = "Whether an agent is there, and why")
  @ApiResponse(
      responseCode = "200",
      description = "The status with what every source says.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = StatusRepresentation.class)))
  public Response status(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    HostView present = host.present();
    Directory.Person person = present.person(id);
    return answer(present, person);
  }

  @PUT
  @Path("{id}/status")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "writeStatus",
      summary = "Set an agent absent or available",
      description =
          "Replaces what was set here before. Absences that are planned or that the agent set in the"
              + " helpdesk stay and count too. An absence that only we know is shown in the helpdesk.")
  @ApiResponse(
      responseCode = "200",
      description = "The status as it is now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = StatusRepresentation.class)))
  public Response write(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      StatusChange sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    HostView present = host.present();
    Directory.Person person = present.person(id);
    AgentStatus before = agents.status(person.id());
    Integer expected = Versions.expected(request, headers, before.version());
    StatusReader reader =
        new StatusReader(
            Bodies.required(sent),
            Objects.requireNonNullElse(person.zone(), settings.zone()),
            clock.instant());
    Absence absence = reader.read(before.absence());
    AgentStatus saved =
        agents.save(person.id(), absence, expected, caller.getUserPrincipal().getName());
    timers.absenceChanged(saved);
    return answer(present, person);
  }

  private Response answer(HostView present, Directory.Person person) {
    Map<AgentId, AgentSettings> all = agents.all();
    AgentFacts facts = facts(present, person, all, timekeeper.timetables(present.directory(), all));
    return Versions.tagged(StatusRepresentation.of(facts), facts.settings().status().version());
  }

  private AgentFacts facts(
      HostView present,
      Directory.Person person,
      Map<AgentId, AgentSettings> all,
      Timetables timetables) {
    return new AgentFacts(
        present,
        person,
        all.getOrDefault(person.id(), AgentSettings.untouched(person.id())),
        timetables.of(person.id()),
        clock.instant(),
        settings.presenceGrace());
  }
}
