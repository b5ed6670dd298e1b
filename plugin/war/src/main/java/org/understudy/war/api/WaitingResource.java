package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.Tracked;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("waiting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "waiting", description = "Conversations that nobody can take now")
@ApplicationScoped
public class WaitingResource {

  @Inject private HostViews host;
  @Inject private Conversations conversations;
  @Inject private DecisionSearch search;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "listWaiting", summary = "What waits and why, the oldest first")
  public Page<WaitingRepresentation> list(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = host.present();
    List<Tracked> waiting = conversations.waiting();
    List<UUID> ids =
        waiting.stream()
            .skip(asked.offset())
            .limit(asked.limit())
            .map(Tracked::decisionId)
            .filter(Objects::nonNull)
            .toList();
    Map<UUID, StoredDecision> last = search.find(ids);
    return Page.of(
        waiting,
        asked,
        uri,
        tracked ->
            WaitingRepresentation.of(
                tracked,
                tracked.decisionId() == null ? null : last.get(tracked.decisionId()),
                present));
  }
}
