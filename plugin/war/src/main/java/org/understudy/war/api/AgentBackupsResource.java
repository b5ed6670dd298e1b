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
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data/backups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentBackupsResource {

  @Inject private HostViews host;
  @Inject private DeputyStore deputies;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentBackups",
      summary = "Who stands in for an agent, for whom he does, and whom he looks after")
  public Page<AgentBackupRepresentation> list(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = host.present();
    return Page.of(
        deputies.naming(present.person(id).id()),
        asked,
        uri,
        deputy -> AgentBackupRepresentation.of(deputy, present));
  }
}
