package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.ReturnChoices;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentReturnsResource {

  @Inject private HostViews host;
  @Inject private OwnNames names;
  @Inject private ReturnChoices choices;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentReturnChoices",
      summary = "Answers who goes on, by an agent or about what he had, the newest first")
  public Page<GivenReturnChoiceRepresentation> list(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = host.present();
    Directory.Person person = present.person(id);
    return Page.of(
        choices.concerning(person.id(), names.plain(person, present)),
        asked,
        uri,
        GivenReturnChoiceRepresentation::of);
  }
}
