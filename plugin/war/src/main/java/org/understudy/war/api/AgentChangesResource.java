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
import org.understudy.war.persistence.AuditEntry;
import org.understudy.war.persistence.AuditNames;
import org.understudy.war.persistence.AuditSearch;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentChangesResource {

  @Inject private HostViews host;
  @Inject private OwnNames names;
  @Inject private AuditSearch audit;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentChanges",
      summary = "Changes by an agent, and those that were made to him, the newest first",
      description =
          "What was sent is told of changes to the agent himself only. What came by the token of"
              + " the installation was made by nobody in particular.")
  public Page<AuditRepresentation> list(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Parameter(description = "Only those with a smaller sequence.", example = "4711")
          @QueryParam("before")
          @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    int most = Paging.limit(limit);
    HostView present = host.present();
    Directory.Person person = present.person(id);
    AuditNames named = names.of(person, present);
    return Page.below(
        audit.naming(named, Paging.before(before), most + 1),
        most,
        uri,
        AuditEntry::id,
        entry -> AuditRepresentation.own(entry, named));
  }
}
