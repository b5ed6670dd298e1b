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
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.NoticeSearch;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentNoticesResource {

  @Inject private HostViews host;
  @Inject private NoticeSearch notices;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentNotices",
      summary = "Away messages that told customers of an agent, the newest first",
      description = "Of the customers nothing is told: the conversations are theirs.")
  public Page<AgentNoticeRepresentation> list(
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
    AgentId agent = present.person(id).id();
    return Page.below(
        notices.naming(agent, Paging.before(before), most + 1),
        most,
        uri,
        NoticeSearch.Told::seq,
        told -> AgentNoticeRepresentation.of(told, present));
  }
}
