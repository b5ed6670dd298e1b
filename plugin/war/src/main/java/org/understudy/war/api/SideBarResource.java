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
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Directory;
import org.understudy.rules.Deputies;
import org.understudy.war.api.AgentViews.Look;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.DecisionFilter;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.persistence.Tracked;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Caller;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/conversations/{conversation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class SideBarResource {

  @Inject private HostViews host;
  @Inject private AgentViews views;
  @Inject private Conversations conversations;
  @Inject private Decisions decisions;
  @Inject private DeputyStore deputies;
  @Inject private Rulebooks rulebooks;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "readSideBar",
      summary = "Why a conversation is whose it is, and who stands in",
      description =
          "For an agent who may read the conversation: as its owner or a member of its team, or"
              + " because the helpdesk says so.")
  public SideBarRepresentation read(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Parameter(description = "The helpdesk's key.", example = "12") @PathParam("conversation")
          String conversation,
      @Parameter(
              description = "Key of somebody who owns it now, or is to; left out, who is known to.",
              example = "3")
          @QueryParam("owner")
          @Nullable String owner,
      @Context SecurityContext security) {
    HostView present = host.present();
    Directory.Person reader = present.person(id);
    ConversationId asked = new ConversationId(conversation);
    Tracked tracked = conversations.find(List.of(asked)).get(asked);
    Conversation facts = tracked == null ? null : tracked.facts();
    if (!mayRead(security, reader, asked, facts, present)) {
      throw new Refused(
          ProblemType.NOT_FOUND, "Nothing is known of such a conversation, or it is not yours.");
    }
    AgentId asOwner = owner(owner, facts, present);
    Deputies all = deputies.all();
    Look look = views.look(present);
    return new SideBarRepresentation(
        someone(look, asOwner),
        someone(look, asOwner == null ? null : backup(all, asOwner, facts)),
        Suggestion.of(look, all, asOwner, facts),
        facts != null
            && reader.id().equals(facts.owner())
            && rulebooks.published().rulebook().of(facts.team()).isPulled(),
        decisions.newest(DecisionFilter.of(asked), Long.MAX_VALUE, 1).stream()
            .map(stored -> SideBarRepresentation.Why.of(stored, present))
            .findFirst()
            .orElse(null));
  }

  private static boolean mayRead(
      SecurityContext security,
      Directory.Person reader,
      ConversationId asked,
      @Nullable Conversation facts,
      HostView present) {
    if (security.getUserPrincipal() instanceof Caller caller
        && caller.host() != null
        && caller.host().mayRead(asked)) {
      return true;
    }
    if (facts == null) {
      return false;
    }
    boolean seesAll = security.isUserInRole(Roles.ADMIN) || security.isUserInRole(Roles.SUPERVISOR);
    return seesAll
        || reader.id().equals(facts.owner())
        || present.teamsOf(reader.id()).stream()
            .anyMatch(team -> team.id().equals(facts.team().value()));
  }

  private static @Nullable AgentId owner(
      @Nullable String asked, @Nullable Conversation facts, HostView present) {
    AgentId owner =
        asked == null ? (facts == null ? null : facts.owner()) : new AgentId(asked.strip());
    return owner != null && present.knows(owner) ? owner : null;
  }

  private static SideBarRepresentation.@Nullable Someone someone(
      Look look, @Nullable AgentId agent) {
    return agent == null || !look.host().knows(agent)
        ? null
        : SideBarRepresentation.Someone.of(look.facts(agent));
  }

  static @Nullable AgentId backup(Deputies all, AgentId owner, @Nullable Conversation facts) {
    return facts == null ? all.backup(owner) : all.backup(owner, facts);
  }
}
