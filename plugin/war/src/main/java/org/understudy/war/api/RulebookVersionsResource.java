package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.RulebookVersion;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("rules/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
@ApplicationScoped
public class RulebookVersionsResource {

  @Inject private HostViews host;
  @Inject private Rulebooks rulebooks;
  @Inject private RulebookChecks checks;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "listRulebookVersions",
      summary = "Who published which version when, the newest first")
  public Page<RulebookVersionRepresentation> list(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    Paging asked = Paging.of(offset, limit);
    List<RulebookVersionRepresentation> items =
        rulebooks.newest(asked.offset(), asked.limit()).stream()
            .map(RulebookVersionRepresentation::brief)
            .toList();
    int total = rulebooks.count();
    int end = asked.offset() + items.size();
    boolean more = !items.isEmpty() && end < total;
    return new Page<>(items, total, more ? Paging.link(uri, "offset", String.valueOf(end)) : null);
  }

  @GET
  @Path("{version}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readRulebookVersion", summary = "One version of the rules")
  public RulebookVersionRepresentation read(@PathParam("version") String version) {
    return RulebookVersionRepresentation.whole(find(version));
  }

  @POST
  @Path("{version}/restore")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "restoreRulebookVersion",
      summary = "Let an older version count again",
      description =
          "It is published once more, as a new version. With If-Match only when that version is"
              + " still the published one. A draft stays as it is.")
  @ApiResponse(
      responseCode = "200",
      description = "The version that counts now.",
      headers = @Header(name = "ETag", description = "Version."),
      content = @Content(schema = @Schema(implementation = RulebookVersionRepresentation.class)))
  public Response restore(
      @PathParam("version") String version,
      @Nullable RulebookComment sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    RulebookComment said = RulebookComment.checked(sent);
    RulebookVersion old = find(version);
    Integer asked = Versions.expected(request, headers, rulebooks.published().version());
    checks.refuseErrors(old.rulebook(), host.present());
    RulebookVersion published =
        rulebooks.publish(
            old.rulebook(),
            asked == null ? said.replaces() : asked,
            caller.getUserPrincipal().getName(),
            said.comment(),
            old.version());
    // Somebody who waits may be taken now.
    decider.wake();
    return Versions.tagged(RulebookVersionRepresentation.whole(published), published.version());
  }

  private RulebookVersion find(String version) {
    Optional<RulebookVersion> found =
        version.matches("[0-9]{1,9}")
            ? rulebooks.version(Integer.parseInt(version))
            : Optional.empty();
    return found.orElseThrow(
        () ->
            new Refused(
                ProblemType.NOT_FOUND,
                "There is no such version. GET rules/versions lists all of them."));
  }
}
