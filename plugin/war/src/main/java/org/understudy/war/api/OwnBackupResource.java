package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.DeputyStore.Kind;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

/** One agent's own backup: for the agent himself, who need not see those of others. */
@Path("agents/{id}/backup")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "backups")
@ApplicationScoped
public class OwnBackupResource {

  @Inject private HostViews host;
  @Inject private DeputyStore deputies;
  @Inject private Rulebooks rulebooks;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "readOwnBackup", summary = "Who stands in for an agent")
  public OwnBackupRepresentation readOwnBackup(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    HostView present = host.present();
    return answer(present, present.person(id).id());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "writeOwnBackup",
      summary = "Choose who stands in for an agent (B4)",
      description =
          "Agents choose for themselves where the rules let them (`backup.agentsChoose`).")
  public OwnBackupRepresentation writeOwnBackup(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      DeputyChoice sent,
      @Context SecurityContext caller) {
    mayChoose(caller);
    HostView present = host.present();
    AgentId owner = present.person(id).id();
    return set(present, owner, Bodies.required(sent).read(present, owner), caller);
  }

  @DELETE
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "removeOwnBackup", summary = "Take the choice back")
  public OwnBackupRepresentation removeOwnBackup(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Context SecurityContext caller) {
    mayChoose(caller);
    HostView present = host.present();
    return set(present, present.person(id).id(), null, caller);
  }

  private void mayChoose(SecurityContext caller) {
    boolean others = caller.isUserInRole(Roles.ADMIN) || caller.isUserInRole(Roles.SUPERVISOR);
    if (!others && !agentsChoose()) {
      throw new Refused(
          ProblemType.CHOSEN_BY_OTHERS,
          "Backups are chosen for agents here. Ask a supervisor or an admin to change yours.");
    }
  }

  private boolean agentsChoose() {
    return !rulebooks.published().rulebook().backup().chosenForAgents();
  }

  private OwnBackupRepresentation set(
      HostView present, AgentId owner, @Nullable AgentId backup, SecurityContext caller) {
    deputies.set(Kind.BACKUP_OF_AGENT, owner.value(), backup, caller.getUserPrincipal().getName());
    // Somebody who waits may be taken now.
    decider.wake();
    return answer(present, owner);
  }

  private OwnBackupRepresentation answer(HostView present, AgentId owner) {
    return OwnBackupRepresentation.of(owner, deputies.all(), agentsChoose(), present);
  }
}
