package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.OneMore;
import org.understudy.war.persistence.OneMores;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/extra")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class ExtraResource {

  @Inject private HostViews host;
  @Inject private OneMores wishes;
  @Inject private Settings settings;
  @Inject private Decider decider;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "readExtra",
      summary = "Whether an agent has asked for one conversation beyond the limit")
  public ExtraRepresentation read(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    return answer(host.present().person(id));
  }

  @POST
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "askForExtra",
      summary = "Ask for one conversation beyond the limit",
      description =
          "Room for exactly one more until it is taken, or until the end of the day in the agent's"
              + " time zone. Asking again while it is open changes nothing.")
  public ExtraRepresentation ask(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Context SecurityContext caller) {
    Directory.Person person = host.present().person(id);
    Instant now = clock.instant();
    OneMore present = wishes.notOverAt(now).get(person.id());
    if (present == null || !present.isOpen(now)) {
      ZoneId zone = Objects.requireNonNullElse(person.zone(), settings.zone());
      Instant midnight = LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
      wishes.ask(
          new OneMore(person.id(), now, caller.getUserPrincipal().getName(), midnight, null));
      decider.wake();
    }
    return answer(person);
  }

  @DELETE
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "withdrawExtra", summary = "Take the wish back")
  @ApiResponse(responseCode = "204", description = "There is no open wish.")
  public void withdraw(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    wishes.withdraw(host.present().person(id).id());
  }

  private ExtraRepresentation answer(Directory.Person person) {
    Instant now = clock.instant();
    return ExtraRepresentation.of(wishes.notOverAt(now).get(person.id()), now);
  }
}
