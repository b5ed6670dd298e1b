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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.AskedRequest;
import org.understudy.war.persistence.AskedRequests;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Tracked;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentRequestsResource {

  @Inject private HostViews host;
  @Inject private AskedRequests requests;
  @Inject private Conversations conversations;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentRequests",
      summary = "What an agent took and gave back, or wanted to, the newest first")
  public Page<AskedRequestRepresentation> list(
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
    List<AskedRequest> found = requests.of(agent, Paging.before(before), most + 1);
    Map<ConversationId, Tracked> known =
        conversations.find(
            found.stream()
                .map(asked -> asked.request().conversation())
                .filter(Objects::nonNull)
                .toList());
    return Page.below(
        found,
        most,
        uri,
        AskedRequest::seq,
        asked -> AskedRequestRepresentation.of(asked, known, present));
  }
}
