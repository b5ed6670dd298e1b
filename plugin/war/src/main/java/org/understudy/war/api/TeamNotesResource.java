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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.TeamNotes;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("teams/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "teams")
@ApplicationScoped
public class TeamNotesResource {

  @Inject private HostViews host;
  @Inject private SettingStore store;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readTeamNotes", summary = "How notes to one team are written")
  @ApiResponse(
      responseCode = "200",
      description = "The settings; the installation's when nobody has set them.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = TeamNotesRepresentation.class)))
  public Response read(@PathParam("id") String id) {
    Kept<TeamNotes> kept = store.of(Kind.TEAM_NOTES, team(id));
    return Versions.tagged(TeamNotesRepresentation.of(kept.value()), kept.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(operationId = "writeTeamNotes", summary = "Replace how notes to one team are written")
  @ApiResponse(
      responseCode = "200",
      description = "The settings as they are now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = TeamNotesRepresentation.class)))
  public Response write(
      @PathParam("id") String id,
      TeamNotesRepresentation sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    String team = team(id);
    Integer expected =
        Versions.expected(request, headers, store.of(Kind.TEAM_NOTES, team).version());
    Kept<TeamNotes> kept =
        store.save(
            Kind.TEAM_NOTES,
            team,
            Bodies.required(sent).read(),
            expected,
            caller.getUserPrincipal().getName());
    return Versions.tagged(TeamNotesRepresentation.of(kept.value()), kept.version());
  }

  private String team(String id) {
    return host.present().team(id).id().value();
  }
}
