package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.pull.Doors;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

/** For websites: needs no token, and shows nothing about agents. */
@Path("public/teams/{key}/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "What everybody may know; needs no token")
@ApplicationScoped
public class PublicStatusResource {

  private static final int SECONDS = 3;

  @Inject private Doors doors;

  @GET
  @SecurityRequirements
  @AllowedTo(Roles.EVERYBODY)
  @Operation(
      operationId = "readPublicStatus",
      summary = "Whether a team has room for one more",
      description = "404 unless an admin has switched it on for the team.")
  @ApiResponse(
      responseCode = "200",
      description = "The status; it may be kept for some seconds.",
      headers = @Header(name = "ETag", description = "Version, for If-None-Match."),
      content = @Content(schema = @Schema(implementation = PublicStatusRepresentation.class)))
  @ApiResponse(responseCode = "304", description = "It is still the one of If-None-Match.")
  public Response read(
      @Parameter(description = "The helpdesk's key of the team.", example = "5") @PathParam("key")
          String key,
      @Parameter(hidden = true) @HeaderParam("Origin") @Nullable String origin,
      @Context Request request) {
    Doors.Status status =
        (key.isBlank() ? Optional.<Doors.Status>empty() : doors.of(new TeamId(key)))
            .orElseThrow(
                () -> new Refused(ProblemType.NOT_FOUND, "There is no public status here."));
    PublicStatusRepresentation body = PublicStatusRepresentation.of(status);
    EntityTag tag = new EntityTag(Integer.toHexString(body.hashCode()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(body) : unchanged;
    CacheControl cache = new CacheControl();
    cache.setMaxAge(SECONDS);
    cache.setNoTransform(false);
    answer.tag(tag).cacheControl(cache).header(HttpHeaders.VARY, "Origin");
    if (origin != null && status.settings().origins().contains(origin)) {
      answer.header("Access-Control-Allow-Origin", origin);
    }
    return answer.build();
  }
}
