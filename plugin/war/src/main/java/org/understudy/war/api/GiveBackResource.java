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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/give-back")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queue")
@ApplicationScoped
public class GiveBackResource {

  @Inject private HostViews host;
  @Inject private DecisionSearch search;
  @Inject private PullRequests requests;
  @Inject private QueueAnswers answers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @NotAudited("A decision tells of it.")
  @Operation(
      operationId = "giveBack",
      summary = "Give a conversation back to the queue",
      description =
          "It returns to its old place, by the time that its customer waits, with a note for"
              + " colleagues. How often an agent may is a setting of the team.")
  @ApiResponse(
      responseCode = "200",
      description = "It waits again.",
      content = @Content(schema = @Schema(implementation = QueueAnswerRepresentation.class)))
  @ApiResponse(
      responseCode = "202",
      description = "It takes longer; look at Location for the answer.",
      content = @Content(schema = @Schema(implementation = QueueAnswerRepresentation.class)))
  @ApiResponse(
      responseCode = "409",
      description = "The agent does not own it, or has given back enough today.")
  public CompletionStage<Response> giveBack(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      GiveBackRepresentation sent,
      @Context UriInfo uri,
      @Context SecurityContext caller) {
    Directory.Person person = host.present().person(id);
    GiveBackRepresentation back = Bodies.required(sent).checked();
    ConversationId conversation =
        search
            .conversation(Objects.requireNonNull(back.conversation()))
            .orElseThrow(
                () ->
                    new Refused(
                        ProblemType.NOT_OWNED, "Nothing was ever decided for this conversation."));
    return answers.whenDone(
        requests.ask(
            PullRequest.Kind.GIVE_BACK,
            person.id(),
            QueueAnswers.key(key),
            null,
            conversation,
            Objects.requireNonNull(back.reason()).strip(),
            caller.getUserPrincipal().getName()),
        uri);
  }
}
