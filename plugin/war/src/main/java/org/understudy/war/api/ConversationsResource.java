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
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.DecisionFilter;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("conversations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
@ApplicationScoped
public class ConversationsResource {

  @Inject private DecisionSearch search;
  @Inject private DecisionPages pages;

  @GET
  @Path("{id}/decisions")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "listDecisionsOfConversation",
      summary = "Decisions of one conversation, the newest first")
  public Page<DecisionRepresentation> decisions(
      @Parameter(
              description = "The helpdesk's key, or the number that people see.",
              example = "2026112110000012")
          @PathParam("id")
          String id,
      @QueryParam("before") @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    ConversationId conversation =
        search
            .conversation(id)
            .orElseThrow(
                () ->
                    new Refused(
                        ProblemType.NOT_FOUND,
                        "Nothing was ever decided for a conversation with this id or number."));
    return pages.newest(DecisionFilter.of(conversation), before, limit, uri);
  }
}
