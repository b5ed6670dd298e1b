package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.understudy.conversation.AgentId;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/requests/{request}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queue")
@ApplicationScoped
public class RequestsResource {

  @Inject private HostViews host;
  @Inject private PullRequests requests;
  @Inject private QueueAnswers answers;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "readRequest",
      summary = "What became of taking or giving back",
      description = "For answers that took longer than the request waited.")
  public QueueAnswerRepresentation read(
      @PathParam("id") String id, @PathParam("request") String request) {
    AgentId agent = host.present().person(id).id();
    return parse(request)
        .flatMap(requests::find)
        .filter(found -> found.agent().equals(agent))
        .map(answers::show)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "The agent has asked for nothing under this id, or it is no longer kept."));
  }

  private static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
