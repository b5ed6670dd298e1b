package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.war.decider.Decider;
import org.understudy.war.decider.HandoverPreview;
import org.understudy.war.persistence.Handovers;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.wording.Phrase;

@Path("agents/{id}/handover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class HandoverResource {

  @Inject private HostViews host;
  @Inject private Helpdesk helpdesk;
  @Inject private HandoverPreview preview;
  @Inject private Handovers handovers;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "previewHandover",
      summary = "Who would get each open conversation of an agent now, and why",
      description =
          "By the rules, one after the other, so that the work is spread. Changes nothing (D3).")
  public Page<HandoverPreviewRepresentation> preview(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = host.present();
    AgentId agent = present.person(id).id();
    return Page.of(
        preview.of(agent, owned(agent)),
        asked,
        uri,
        would -> HandoverPreviewRepresentation.of(would, present));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "beginHandover",
      summary = "Give all open conversations of an agent to others",
      description =
          "Each is decided by the rules; nobody's where nobody can take it. What a person changes"
              + " meanwhile stays as the person wants it (D3).")
  @ApiResponse(
      responseCode = "202",
      description = "It has begun; GET progress tells how far it is.",
      content = @Content(schema = @Schema(implementation = HandoverRepresentation.class)))
  public Response begin(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      HandoverRequest sent,
      @Context SecurityContext caller) {
    HostView present = host.present();
    AgentId agent = present.person(id).id();
    Phrase reason = Phrase.verbatim(Bodies.required(sent).given());
    handovers.begin(agent, reason, caller.getUserPrincipal().getName(), false, owned(agent));
    decider.wake();
    return Response.accepted(progress(agent, present)).build();
  }

  @GET
  @Path("progress")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readHandover", summary = "How far the last handover of an agent is")
  public HandoverRepresentation progress(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    HostView present = host.present();
    return progress(present.person(id).id(), present);
  }

  private HandoverRepresentation progress(AgentId agent, HostView present) {
    return handovers
        .last(agent)
        .map(progress -> HandoverRepresentation.of(progress, present))
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "Nothing of this agent was handed over, or it was deleted at the end of its"
                        + " retention. POST handover begins."));
  }

  private List<Conversation> owned(AgentId agent) {
    try {
      return helpdesk.ownedBy(agent);
    } catch (HelpdeskUnavailable e) {
      throw new Refused(
          ProblemType.UNAVAILABLE, "The helpdesk does not answer. Try again in a moment.");
    }
  }
}
