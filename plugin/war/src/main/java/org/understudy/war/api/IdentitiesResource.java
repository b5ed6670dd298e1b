package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.identity.Matching;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("identities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identities", description = "Users of Keycloak, and which agents they are")
@ApplicationScoped
public class IdentitiesResource {

  private static final List<String> STATES = List.of("matched", "unmatched", "doubled");

  @Inject private HostViews host;
  @Inject private KnownPeople knownPeople;
  @Inject private Settings settings;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "listIdentities",
      summary = "Users whom Keycloak has told of, and which agents they are (D2)",
      description = "By state those who match nobody, or whom others would match as well.")
  public Page<IdentityRepresentation> list(
      @Parameter(
              description = "Only those in this state.",
              schema = @Schema(allowableValues = {"matched", "unmatched", "doubled"}))
          @QueryParam("state")
          @Nullable String state,
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    String wanted = state(state);
    HostView present = present();
    Matching matching = knownPeople.matching(present.directory());
    List<IdentityRepresentation> found =
        knownPeople.all().stream()
            .map(known -> IdentityRepresentation.of(known, matching, present))
            .filter(user -> wanted == null || wanted.equals(user.state()))
            .toList();
    return Page.of(found, asked, uri, user -> user);
  }

  @GET
  @Path("missing")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "listAgentsWithoutIdentity",
      summary = "Enabled agents whom no user of Keycloak matches (D2)",
      description = "Of these Keycloak says nothing: the helpdesk alone counts.")
  public Page<AgentReference> missing(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    HostView present = present();
    Matching matching = knownPeople.matching(present.directory());
    List<Directory.Person> without =
        present.people().stream()
            .filter(person -> person.enabled() && matching.user(person.id()) == null)
            .toList();
    return Page.of(without, asked, uri, person -> present.agent(person.id()));
  }

  private HostView present() {
    if (settings.keycloak() == null) {
      throw new Refused(
          ProblemType.NOT_FOUND,
          "Keycloak does not tell us of people: set UNDERSTUDY_KEYCLOAK_SECRET"
              + " (docs/keycloak.md).");
    }
    return host.present();
  }

  private static @Nullable String state(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return null;
    }
    if (!STATES.contains(asked)) {
      String message = "Must be one of " + String.join(", ", STATES) + ".";
      throw new Refused(
          ProblemType.INVALID_PARAMETER,
          "Parameter state: " + message,
          List.of(new Violation("state", message)));
    }
    return asked;
  }
}
