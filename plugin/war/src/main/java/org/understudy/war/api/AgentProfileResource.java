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
import org.understudy.conversation.AgentId;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentProfileResource {

  @Inject private HostViews host;
  @Inject private SettingStore store;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "readProfile",
      summary = "Working hours, capacity and skills of an agent")
  @ApiResponse(
      responseCode = "200",
      description = "The profile; everything is the team's when nobody has set it.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = ProfileRepresentation.class)))
  public Response read(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    return answer(store.of(Kind.AGENT_PROFILE, agent(id).value()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "writeProfile",
      summary = "Replace working hours, capacity and skills of an agent",
      description =
          "What is left out takes its default. Without If-Match the profile is overwritten whatever"
              + " it is now. It counts for the next decision.")
  @ApiResponse(
      responseCode = "200",
      description = "The profile as it is now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = ProfileRepresentation.class)))
  public Response write(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      ProfileRepresentation sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    AgentId agent = agent(id);
    int present = store.of(Kind.AGENT_PROFILE, agent.value()).version();
    Integer expected = Versions.expected(request, headers, present);
    AgentProfile profile = new ProfileReader().read(Bodies.required(sent));
    Kept<AgentProfile> kept =
        store.save(
            Kind.AGENT_PROFILE,
            agent.value(),
            profile,
            expected,
            caller.getUserPrincipal().getName());
    // Somebody who waits may be taken now.
    decider.wake();
    return answer(kept);
  }

  private AgentId agent(String id) {
    return host.present().person(id).id();
  }

  private static Response answer(Kept<AgentProfile> kept) {
    return Versions.tagged(ProfileRepresentation.of(kept.value()), kept.version());
  }
}
