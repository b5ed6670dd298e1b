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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Enquiry;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.persistence.Website;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.war.visitor.Senders;
import org.understudy.war.widget.Challenges;
import org.understudy.war.widget.Enquiries;
import org.understudy.war.widget.WaitTokens;
import org.understudy.war.widget.Widgets;

/** For pages of websites: the key is all they need, and they learn nothing about agents. */
@Path("public/websites/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public", description = "For websites: the key is all they need")
@ApplicationScoped
public class WidgetResource {

  @Inject private Widgets widgets;
  @Inject private Challenges challenges;
  @Inject private Enquiries enquiries;
  @Inject private WaitTokens tokens;
  @Inject private Senders senders;

  @GET
  @Path("status")
  @SecurityRequirements
  @AllowedTo(Roles.EVERYBODY)
  @Operation(
      operationId = "readWidgetStatus",
      summary = "Whether there is room for one more, and what a page says",
      description =
          "Ask again when max-age is over: it grows with the number of pages that ask (C5).")
  @ApiResponse(
      responseCode = "200",
      description = "The status; it may be kept for some seconds.",
      headers = @Header(name = "ETag", description = "Version, for If-None-Match."),
      content = @Content(schema = @Schema(implementation = WidgetStatusRepresentation.class)))
  @ApiResponse(responseCode = "304", description = "It is still the one of If-None-Match.")
  public Response status(
      @PathParam("key") String key,
      @Parameter(description = "One of the website's teams; left out, the first.", example = "5")
          @QueryParam("team")
          @Nullable String team,
      @Parameter(description = "en, de or fr.", example = "de") @QueryParam("language")
          @Nullable String language,
      @Context Request request) {
    Website website = website(key);
    String asked =
        website
            .team(team)
            .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND, "The website has no such team."));
    WidgetStatusRepresentation body =
        WidgetStatusRepresentation.of(website, widgets.status(new TeamId(asked)), language);
    EntityTag tag = new EntityTag(Integer.toHexString(body.hashCode()));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(body) : unchanged;
    CacheControl cache = new CacheControl();
    cache.setMaxAge((int) widgets.pause().toSeconds());
    cache.setNoTransform(false);
    return answer.tag(tag).cacheControl(cache).build();
  }

  @GET
  @Path("challenge")
  @SecurityRequirements
  @AllowedTo(Roles.EVERYBODY)
  @Operation(
      operationId = "readWidgetChallenge",
      summary = "Work that a page does before it may send")
  @ApiResponse(
      responseCode = "200",
      description = "A new one each time.",
      content = @Content(schema = @Schema(implementation = ChallengeRepresentation.class)))
  public Response challenge(
      @PathParam("key") String key,
      @Parameter(hidden = true) @HeaderParam("X-Forwarded-For") @Nullable String forwarded,
      @Context HttpServletRequest request) {
    website(key);
    senders.mayAsk(Senders.address(request.getRemoteAddr(), forwarded));
    return fresh(ChallengeRepresentation.of(challenges.next(key)));
  }

  @POST
  @Path("conversations")
  @Consumes(MediaType.APPLICATION_JSON)
  @SecurityRequirements
  @AllowedTo(Roles.EVERYBODY)
  @NotAudited("Visitors write, and the helpdesk has it.")
  @Operation(
      operationId = "beginConversation",
      summary = "Begin a conversation in the helpdesk (C5)",
      description =
          "From an allowed origin, with a solved challenge, which counts once: the same again is"
              + " answered alike.")
  @ApiResponse(
      responseCode = "200",
      description = "The helpdesk has it.",
      useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "403",
      description = "The origin is not allowed, or the challenge is not solved.")
  @ApiResponse(responseCode = "409", description = "The challenge was used for something else.")
  public WidgetReceipt begin(
      @PathParam("key") String key,
      @Parameter(hidden = true) @HeaderParam("Origin") @Nullable String origin,
      @Parameter(hidden = true) @HeaderParam("X-Forwarded-For") @Nullable String forwarded,
      WidgetMessage sent,
      @Context HttpServletRequest request) {
    Website website = website(key);
    if (origin == null || !website.origins().contains(origin)) {
      throw new Refused(
          ProblemType.ORIGIN_NOT_ALLOWED,
          "An admin has to allow this origin for the website. Nothing was sent.");
    }
    WidgetMessage message = Bodies.required(sent);
    String id = challenges.solved(key, message.challenge(), message.solution());
    Enquiry enquiry = message.read(id, website);
    senders.maySend(key, Senders.address(request.getRemoteAddr(), forwarded));
    return WidgetReceipt.of(enquiries.send(key, enquiry));
  }

  @GET
  @Path("waiting/{token}")
  @SecurityRequirements
  @AllowedTo(Roles.EVERYBODY)
  @Operation(
      operationId = "readWidgetWaiting",
      summary = "How long the one still waits who has sent something")
  @ApiResponse(
      responseCode = "200",
      description = "As far as the website tells it.",
      content = @Content(schema = @Schema(implementation = WidgetWaiting.class)))
  public Response waiting(
      @PathParam("key") String key,
      @Parameter(description = "Of beginConversation.") @PathParam("token") String token) {
    Website website = website(key);
    String start =
        tokens
            .start(token, key)
            .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND, "Nothing was sent with this."));
    return fresh(WidgetWaiting.of(website, widgets.waits(start)));
  }

  private Website website(String key) {
    return widgets
        .website(key)
        .orElseThrow(
            () -> new Refused(ProblemType.NOT_FOUND, "There is no website with this key."));
  }

  private static Response fresh(Representation body) {
    CacheControl cache = new CacheControl();
    cache.setNoStore(true);
    return Response.ok(body).cacheControl(cache).build();
  }
}
