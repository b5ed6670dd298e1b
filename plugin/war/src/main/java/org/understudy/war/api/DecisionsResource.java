package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.understudy.assignment.Replay;
import org.understudy.assignment.WhyNot;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "What was decided, and why")
@ApplicationScoped
public class DecisionsResource {

  @Inject private HostViews host;
  @Inject private Decisions decisions;
  @Inject private DecisionFilters filters;
  @Inject private DecisionPages pages;
  @Inject private Rulebooks rulebooks;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "listDecisions", summary = "Decisions, the newest first")
  public Page<DecisionRepresentation> list(
      @BeanParam DecisionQuery query,
      @Parameter(description = "Only those with a smaller sequence.", example = "4711")
          @QueryParam("before")
          @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    return filters
        .of(query)
        .map(filter -> pages.newest(filter, before, limit, uri))
        .orElseGet(() -> new Page<>(List.of(), null, null));
  }

  @GET
  @Path("{id}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readDecision", summary = "One decision with its whole trace")
  public DecisionRepresentation read(@PathParam("id") String id) {
    return DecisionRepresentation.whole(stored(id), host.present());
  }

  @GET
  @Path("{id}/why-not")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "readWhyNot",
      summary = "Why a certain agent did not get it",
      description = "Answered from the facts that were kept of the decision; what was not is said.")
  public WhyNotRepresentation whyNot(
      @PathParam("id") String id,
      @Parameter(description = "The helpdesk's key, or the login.", example = "3", required = true)
          @QueryParam("agent")
          @Nullable String agent) {
    StoredDecision stored = stored(id);
    if (agent == null || agent.isBlank()) {
      String message = "Say whom you ask about: agent=3, or agent=john.";
      throw new Refused(
          ProblemType.INVALID_PARAMETER,
          "Parameter agent: " + message,
          List.of(new Violation("agent", message)));
    }
    AgentId asked = asked(agent, stored);
    HostView present = host.present();
    Names names = new Names(present, stored.decision(), stored.situation().owner());
    return WhyNotRepresentation.of(
        names.of(asked), WhyNot.of(stored.decision(), stored.agent(), asked), present);
  }

  @GET
  @Path("{id}/replay")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "replayDecision",
      summary = "The decision, computed again from its stored facts and rules")
  public ReplayRepresentation replay(@PathParam("id") String id) {
    StoredDecision stored = stored(id);
    return ReplayRepresentation.of(
        stored.decision(),
        Replay.of(stored.decision(), stored.situation(), rulebooks.followed(stored)),
        host.present());
  }

  /** Also somebody who has left the helpdesk, as long as the decision knows him. */
  private AgentId asked(String idOrLogin, StoredDecision stored) {
    AgentId gone = new AgentId(idOrLogin);
    boolean known = stored.situation().roster().find(gone) != null;
    return known ? gone : host.present().person(idOrLogin).id();
  }

  private StoredDecision stored(String id) {
    return Ids.of(id)
        .flatMap(decisions::find)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no decision with this id, or it was deleted at the end of its"
                        + " retention."));
  }
}
