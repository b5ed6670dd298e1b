package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.helpdesk.Directory;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Caller;
import org.understudy.war.security.OwnAgent;
import org.understudy.war.security.Roles;

@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "Who calls")
@ApplicationScoped
public class MeResource {

  @Inject private KnownPeople knownPeople;
  @Inject private OwnAgent own;
  @Inject private Readers readers;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @Operation(
      operationId = "readMe",
      summary = "Who calls, and as what",
      description =
          "The language is the one set in the helpdesk for who comes from there, else that of"
              + " Accept-Language; among en, de and fr, else en.")
  public MeRepresentation read(@Context SecurityContext security, @Context HttpHeaders headers) {
    if (!(security.getUserPrincipal() instanceof Caller caller)) {
      throw new Refused(ProblemType.UNAUTHORIZED, "Nobody has signed in.");
    }
    // Before the helpdesk was read for the first time nobody is an agent; that is no fault.
    Optional<AgentReference> agent =
        knownPeople
            .last()
            .map(known -> new HostView(known, readers.speech()))
            .flatMap(host -> of(host, caller));
    return new MeRepresentation(
        caller.getName(),
        agent.map(AgentReference::name).orElse(caller.getName()),
        Stream.of(Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT).filter(caller::isUserInRole).toList(),
        readers.speech().language(),
        agent.orElse(null),
        via(caller, headers));
  }

  private static String via(Caller caller, HttpHeaders headers) {
    if (caller.host() != null) {
      return "helpdesk";
    }
    return headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? "sign-in" : "token";
  }

  private Optional<AgentReference> of(HostView host, Caller caller) {
    return own.among(host.people(), caller).map(Directory.Person::id).map(host::agent);
  }
}
