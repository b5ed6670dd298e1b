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
import jakarta.ws.rs.PUT;
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
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Kept;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.Website;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.war.widget.Widgets;

@Path("websites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "websites", description = "Websites whose pages let customers begin conversations")
@ApplicationScoped
public class WebsitesResource {

  private static final int MOST = 100;
  private static final int KEY_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private HostViews host;
  @Inject private SettingStore store;
  @Inject private Settings settings;
  @Inject private Widgets widgets;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "listWebsites", summary = "All websites, by name")
  public Page<WebsiteRepresentation> list(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    List<Map.Entry<String, Kept<Website>>> all =
        store.all(Kind.WEBSITE).entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Kept<Website>> each) -> each.getValue().value().name())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    return Page.of(
        all,
        Paging.of(offset, limit),
        uri,
        each -> representation(each.getKey(), each.getValue().value()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(operationId = "addWebsite", summary = "Make a key for a website (C5)")
  @ApiResponse(
      responseCode = "201",
      description = "The website with its key.",
      content = @Content(schema = @Schema(implementation = WebsiteRepresentation.class)))
  public Response add(
      WebsiteSettingsRepresentation sent, @Context UriInfo uri, @Context SecurityContext caller) {
    Website website = Bodies.required(sent).read(host.present());
    if (store.all(Kind.WEBSITE).size() >= MOST) {
      throw new Refused(
          ProblemType.INVALID_SETTINGS,
          "There are " + MOST + " websites already: change one that is not needed any more.");
    }
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    String key = HexFormat.of().formatHex(bytes);
    store.save(Kind.WEBSITE, key, website, 0, caller.getUserPrincipal().getName());
    widgets.changed();
    return Response.created(uri.getAbsolutePathBuilder().path(key).build())
        .entity(representation(key, website))
        .build();
  }

  @GET
  @Path("{key}")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readWebsite", summary = "One website")
  @ApiResponse(
      responseCode = "200",
      description = "The website.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = WebsiteRepresentation.class)))
  public Response read(@PathParam("key") String key) {
    Kept<Website> kept = present(key);
    return Versions.tagged(representation(key, kept.value()), kept.version());
  }

  @PUT
  @Path("{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeWebsite",
      summary = "Replace what is set for one website",
      description = "With on=false the key opens nothing any more.")
  @ApiResponse(
      responseCode = "200",
      description = "The website as it is now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = WebsiteRepresentation.class)))
  public Response write(
      @PathParam("key") String key,
      WebsiteSettingsRepresentation sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    Integer expected = Versions.expected(request, headers, present(key).version());
    Website website = Bodies.required(sent).read(host.present());
    Kept<Website> kept =
        store.save(Kind.WEBSITE, key, website, expected, caller.getUserPrincipal().getName());
    widgets.changed();
    return Versions.tagged(representation(key, kept.value()), kept.version());
  }

  private Kept<Website> present(String key) {
    Kept<Website> kept = store.of(Kind.WEBSITE, key);
    if (kept.version() == 0) {
      throw new Refused(
          ProblemType.NOT_FOUND, "There is no website with this key. GET websites lists them.");
    }
    return kept;
  }

  private WebsiteRepresentation representation(String key, Website website) {
    return new WebsiteRepresentation(
        key,
        settings.links().base() + "/widget/understudy-contact.js",
        WebsiteSettingsRepresentation.of(website));
  }
}
