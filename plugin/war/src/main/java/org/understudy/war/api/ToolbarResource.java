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
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.rules.Rulebook;
import org.understudy.war.decider.Board;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/toolbar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class ToolbarResource {

  @Inject private HostViews host;
  @Inject private AgentViews views;
  @Inject private Rulebooks rulebooks;
  @Inject private Board board;
  @Inject private Conversations conversations;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "readToolbar",
      summary = "An agent's status, load, queue and who has waited for him, in one call",
      description = "What tools show on each page of the helpdesk.")
  public ToolbarRepresentation read(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    HostView present = host.present();
    Directory.Person person = present.person(id);
    AgentFacts facts = views.look(present).facts(person);
    return ToolbarRepresentation.of(
        facts,
        QueueRepresentation.of(board.of(person.id()), present),
        limit(facts, rulebooks.published().rulebook()),
        conversations.waitedFor(person.id()).stream()
            .map(tracked -> WaitedForRepresentation.of(tracked, present))
            .toList());
  }

  private static @Nullable Integer limit(AgentFacts facts, Rulebook rules) {
    Integer highest = facts.settings().profile().capacity();
    if (highest != null) {
      return highest;
    }
    for (TeamReference team : facts.host().teamsOf(facts.person().id())) {
      Integer limit = rules.of(new TeamId(team.id())).capacity();
      if (limit == null) {
        return null;
      }
      highest = highest == null ? limit : Integer.valueOf(Math.max(highest, limit));
    }
    return highest;
  }
}
