package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.understudy.helpdesk.Directory;
import org.understudy.war.calendar.CalendarFile;
import org.understudy.war.calendar.UnusableCalendar;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

@Path("agents/{id}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agents")
@ApplicationScoped
public class CalendarResource {

  @Inject private HostViews host;
  @Inject private SettingStore store;
  @Inject private Decider decider;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "readCalendar", summary = "The busy times of an agent's calendar")
  public CalendarRepresentation read(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id) {
    String agent = host.present().person(id).id().value();
    return CalendarRepresentation.of(store.of(Kind.AGENT_CALENDAR, agent));
  }

  @POST
  @Consumes("text/calendar")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(
      operationId = "importCalendar",
      summary = "Import an iCalendar file",
      description =
          "Busy and out-of-office events of the next two years make the agent absent; titles are not"
              + " kept. It replaces the calendar that was imported before. At most 1 MiB and 5,000"
              + " busy times.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/calendar",
                      schema = @Schema(type = "string", format = "binary"))))
  @ApiResponse(
      responseCode = "200",
      description = "The busy times of the calendar.",
      content = @Content(schema = @Schema(implementation = CalendarRepresentation.class)))
  public CalendarRepresentation bring(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Parameter(hidden = true) InputStream body,
      @Context SecurityContext caller)
      throws IOException {
    Directory.Person person = host.present().person(id);
    byte[] file = body.readNBytes(CalendarFile.MOST_BYTES + 1);
    if (file.length > CalendarFile.MOST_BYTES) {
      throw new Refused(
          ProblemType.TOO_LARGE,
          "Send at most " + CalendarFile.MOST_BYTES + " bytes: export a shorter time.");
    }
    return save(person, read(person, file), caller);
  }

  @DELETE
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR, Roles.AGENT})
  @OwnOnly
  @Operation(operationId = "removeCalendar", summary = "Forget an agent's calendar")
  @ApiResponse(responseCode = "204", description = "There is none any more.")
  public void remove(
      @Parameter(description = "The helpdesk's key or the login.", example = "john")
          @PathParam("id")
          String id,
      @Context SecurityContext caller) {
    save(host.present().person(id), BusyTimes.NONE, caller);
  }

  private BusyTimes read(Directory.Person person, byte[] file) {
    try {
      return CalendarFile.read(
          file, Objects.requireNonNullElse(person.zone(), settings.zone()), clock.instant());
    } catch (UnusableCalendar e) {
      throw new Refused(ProblemType.INVALID_CALENDAR, e.getMessage() + " Nothing was changed.");
    }
  }

  private CalendarRepresentation save(
      Directory.Person person, BusyTimes times, SecurityContext caller) {
    Kept<BusyTimes> kept =
        store.save(
            Kind.AGENT_CALENDAR,
            person.id().value(),
            times,
            null,
            caller.getUserPrincipal().getName());
    decider.wake();
    return CalendarRepresentation.of(kept);
  }
}
