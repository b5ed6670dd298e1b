package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Moved;
import org.understudy.conversation.AgentId;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.ReturnChoices;
import org.understudy.war.persistence.Tracked;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class ReturnsResource {

  @Inject private HostViews host;
  @Inject private ReturnChoices choices;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "listReturns",
      summary = "Conversations of which an agent is asked who goes on, the soonest over first",
      description =
          "Asked are the former owner, who is back, and the one who has it now (O6): in teams and by"
              + " rules with whenBack ask.")
  public Page<ReturnRepresentation> list(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    HostView present = host.present();
    AgentId agent = present.person(id).id();
    return Page.of(
        choices.open(agent),
        Paging.of(offset, limit),
        uri,
        t -> ReturnRepresentation.of(t, present));
  }

  @POST
  @Path("{decision}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @NotAudited("A decision tells of it.")
  @Operation(
      operationId = "answerReturn",
      summary = "Say who goes on with a conversation",
      description = "The first answer counts. It takes effect at once, unless a person was faster.")
  public ReturnChoiceRepresentation answer(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @PathParam("decision") String decision,
      ReturnChoiceRepresentation sent,
      @Context SecurityContext caller) {
    AgentId agent = host.present().person(id).id();
    boolean back = Bodies.required(sent).back();
    UUID question = Ids.of(decision).orElseThrow(ReturnsResource::unknown);
    ReturnChoices.Choice before = choices.find(question).orElse(null);
    if (before == null) {
      Tracked tracked = choices.question(question).orElseThrow(ReturnsResource::unknown);
      Moved moved = Objects.requireNonNull(tracked.moved());
      if (!agent.equals(moved.from()) && !agent.equals(moved.to())) {
        throw unknown();
      }
      before = choices.choose(question, back, caller.getUserPrincipal().getName());
      decider.wake();
    }
    if (before.back() != back) {
      throw new Refused(
          ProblemType.ALREADY_CHOSEN,
          "It was answered before: " + ReturnChoiceRepresentation.of(before.back()).choice() + ".");
    }
    return ReturnChoiceRepresentation.of(back);
  }

  private static Refused unknown() {
    return new Refused(
        ProblemType.NOT_FOUND,
        "This agent is not asked that, or not any more. GET returns lists what is asked.");
  }
}
