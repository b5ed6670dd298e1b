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
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/take")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queue", description = "The next one, please: queues of teams in Availability mode")
@ApplicationScoped
public class TakeResource {

  @Inject private HostViews host;
  @Inject private PullRequests requests;
  @Inject private QueueAnswers answers;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @NotAudited("A decision tells of it.")
  @Operation(
      operationId = "takeNext",
      summary = "Take the conversation that has waited longest",
      description =
          "Among all queues of the agent, or in that of one team. The answer comes when the"
              + " helpdesk has it. With the same Idempotency-Key the same agent gets one only.")
  @ApiResponse(
      responseCode = "200",
      description = "It is the agent's now.",
      content = @Content(schema = @Schema(implementation = QueueAnswerRepresentation.class)))
  @ApiResponse(
      responseCode = "202",
      description = "It takes longer; look at Location for the answer.",
      content = @Content(schema = @Schema(implementation = QueueAnswerRepresentation.class)))
  @ApiResponse(responseCode = "409", description = "Nothing waits, or the agent may not take now.")
  public CompletionStage<Response> take(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable TakeRepresentation sent,
      @Context UriInfo uri,
      @Context SecurityContext caller) {
    HostView present = host.present();
    Directory.Person person = present.person(id);
    String team = sent == null ? null : sent.team();
    TeamId asked = team == null ? null : known(team, present);
    return answers.whenDone(
        requests.ask(
            PullRequest.Kind.TAKE,
            person.id(),
            QueueAnswers.key(key),
            asked,
            null,
            null,
            caller.getUserPrincipal().getName()),
        uri);
  }

  private static @Nullable TeamId known(String team, HostView present) {
    FieldReader fields = new FieldReader();
    TeamId known = new RuleFields(fields, present::knows, present::knows).team("team", team);
    fields.done(ProblemType.INVALID_SETTINGS, "Nothing can be taken from there.");
    return known;
  }
}
