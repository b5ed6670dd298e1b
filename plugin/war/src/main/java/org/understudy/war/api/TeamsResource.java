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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.rules.TeamRules;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.TeamRulesStore;
import org.understudy.war.persistence.TeamSettings;
import org.understudy.war.refresh.ModeKeeper;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "teams", description = "Teams of the helpdesk and their rules")
@ApplicationScoped
public class TeamsResource {

  @Inject private HostViews host;
  @Inject private TeamRulesStore store;
  @Inject private ModeKeeper modes;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @Operation(operationId = "listTeams", summary = "All teams with members and rules")
  public Page<TeamRepresentation> list(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = host.present();
    Map<TeamId, TeamSettings> settings = store.all();
    return Page.of(
        present.teams(),
        asked,
        uri,
        team ->
            TeamRepresentation.of(
                team,
                settings.getOrDefault(team.id(), TeamSettings.untouched(team.id())),
                modes.refusal(team.id()).orElse(null),
                present));
  }

  @GET
  @Path("{id}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @Operation(operationId = "readTeam", summary = "One team with members and rules")
  public TeamRepresentation read(@PathParam("id") String id) {
    HostView present = host.present();
    Directory.Team team = present.team(id);
    return TeamRepresentation.of(
        team, store.of(team.id()), modes.refusal(team.id()).orElse(null), present);
  }

  @GET
  @Path("{id}/rules")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readRules", summary = "The rules of one team")
  @ApiResponse(
      responseCode = "200",
      description = "The rules; everything is off when nobody has set them.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = RulesRepresentation.class)))
  public Response rules(@PathParam("id") String id) {
    TeamSettings settings = store.of(host.present().team(id).id());
    return Versions.tagged(RulesRepresentation.of(settings.rules()), settings.version());
  }

  @PUT
  @Path("{id}/rules")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeRules",
      summary = "Replace the rules of one team",
      description =
          "What is left out takes its default. Without If-Match the rules are overwritten whatever"
              + " they are now. They count for the next decision.")
  @ApiResponse(
      responseCode = "200",
      description = "The rules as they are now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = RulesRepresentation.class)))
  public Response write(
      @PathParam("id") String id,
      RulesRepresentation sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    HostView present = host.present();
    TeamId team = present.team(id).id();
    Integer expected = Versions.expected(request, headers, store.of(team).version());
    TeamRules rules = new RulesReader(present::knows).read(Bodies.required(sent));
    TeamSettings saved = store.save(team, rules, expected, caller.getUserPrincipal().getName());
    // Somebody who waits may be taken now.
    decider.wake();
    return Versions.tagged(RulesRepresentation.of(saved.rules()), saved.version());
  }
}
