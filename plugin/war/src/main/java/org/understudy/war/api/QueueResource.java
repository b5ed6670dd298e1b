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
import jakarta.ws.rs.core.MediaType;
import org.understudy.war.decider.Board;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queue")
@ApplicationScoped
public class QueueResource {

  @Inject private HostViews host;
  @Inject private Board board;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "readQueue",
      summary = "How many wait, and whether the agent may take the next one",
      description = "Numbers only, at most a second old: nobody learns what waits.")
  public QueueRepresentation read(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    HostView present = host.present();
    return QueueRepresentation.of(board.of(present.person(id).id()), present);
  }
}
