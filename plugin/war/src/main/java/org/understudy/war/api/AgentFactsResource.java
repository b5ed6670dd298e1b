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
import org.understudy.war.persistence.FactSearch;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentFactsResource {

  @Inject private HostViews host;
  @Inject private FactSearch facts;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentFacts",
      summary =
          "What decisions keep of an agent, also when they only looked at him, the newest first",
      description =
          "Each part looks at some 2,000 decisions, so it may be short or empty although there are"
              + " more: the end is where next is null.")
  public Page<KeptFactsRepresentation> list(
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
    FactSearch.Part part = facts.of(agent, Paging.before(before), most);
    return new Page<>(
        part.found().stream().map(kept -> KeptFactsRepresentation.of(kept, present)).toList(),
        null,
        part.next() == null ? null : Paging.link(uri, "before", part.next().toString()));
  }
}
