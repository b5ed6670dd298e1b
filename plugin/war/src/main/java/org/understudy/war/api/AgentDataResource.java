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
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.persistence.HistoryEntry;
import org.understudy.war.persistence.StatusHistory;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class AgentDataResource {

  @Inject private HostViews host;
  @Inject private AgentDataReader reader;
  @Inject private StatusHistory history;
  @Inject private DecisionSearch decisions;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "readAgentData", summary = "All data that is held about an agent")
  public AgentDataRepresentation all(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    HostView present = host.present();
    return reader.read(present.person(id), present);
  }

  @GET
  @Path("history")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentHistory",
      summary = "When an agent was there and when not, the newest first")
  public Page<HistoryRepresentation> history(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Parameter(description = "Only those with a smaller sequence.", example = "4711")
          @QueryParam("before")
          @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    int most = Paging.limit(limit);
    AgentId agent = host.present().person(id).id();
    List<HistoryEntry> found = history.of(agent, Paging.before(before), most + 1);
    return Page.below(found, most, uri, HistoryEntry::id, HistoryRepresentation::of);
  }

  @GET
  @Path("decisions")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listAgentDecisions",
      summary = "Decisions that gave something to an agent or took it, the newest first")
  public Page<DecisionRepresentation> decisions(
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
    List<StoredDecision> found = decisions.naming(agent, Paging.before(before), most + 1);
    return Page.below(
        found,
        most,
        uri,
        StoredDecision::seq,
        stored -> DecisionRepresentation.brief(stored, present));
  }
}
