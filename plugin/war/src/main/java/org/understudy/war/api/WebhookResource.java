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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.ParkedDelivery;
import org.understudy.war.persistence.Webhook;
import org.understudy.war.persistence.Webhooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.war.webhook.WebhookAddress;
import org.understudy.war.webhook.WebhookSecret;
import org.understudy.war.webhook.WebhookSender;

@Path("webhook")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhook", description = "Decisions are told to a receiver of your own")
@ApplicationScoped
public class WebhookResource {

  @Inject private Webhooks webhooks;
  @Inject private WebhookSender sender;
  @Inject private Settings settings;

  @GET
  @AllowedTo(Roles.ADMIN)
  @Operation(operationId = "readWebhook", summary = "Where decisions are sent, and how far")
  @ApiResponse(responseCode = "404", description = "Decisions are sent nowhere.")
  @ApiResponse(
      responseCode = "200",
      description = "The webhook.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = WebhookRepresentation.class)))
  public Response read() {
    return answer(present());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "writeWebhook",
      summary = "Send each decision to an address from now on",
      description =
          "Signed as Standard Webhooks says. Without If-Match it is overwritten whatever it is"
              + " now.")
  @ApiResponse(
      responseCode = "200",
      description = "The webhook as it is now.",
      headers = @Header(name = "ETag", description = "Version, for If-Match."),
      content = @Content(schema = @Schema(implementation = WebhookRepresentation.class)))
  public Response write(
      WebhookChange sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    WebhookChange change = Bodies.required(sent);
    Optional<Webhook> before = webhooks.present();
    Integer expected = Versions.expected(request, headers, before.map(Webhook::version).orElse(0));
    FieldReader fields = new FieldReader();
    String url = change.url() == null ? "" : change.url().strip();
    new WebhookAddress(settings.webhookPrivateHosts())
        .objection(url)
        .ifPresent(why -> fields.wrong("url", why));
    if (change.secret() == null && before.isEmpty()) {
      fields.wrong("secret", "Must be given the first time: openssl rand -hex 32.");
    } else if (change.secret() != null) {
      WebhookSecret.objection(change.secret()).ifPresent(why -> fields.wrong("secret", why));
    }
    fields.done(ProblemType.INVALID_SETTINGS, "This webhook cannot be used.");
    Webhook stored =
        webhooks.save(url, change.secret(), expected, caller.getUserPrincipal().getName());
    sender.wake();
    return answer(stored);
  }

  @DELETE
  @AllowedTo(Roles.ADMIN)
  @Operation(operationId = "removeWebhook", summary = "Send decisions nowhere")
  @ApiResponse(responseCode = "204", description = "Nothing is sent any more.")
  public void remove(
      @Context Request request, @Parameter(hidden = true) @Context HttpHeaders headers) {
    Versions.expected(request, headers, webhooks.present().map(Webhook::version).orElse(0));
    webhooks.remove();
  }

  @GET
  @Path("parked")
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "listParkedDeliveries",
      summary = "Decisions that the receiver would not take, the newest first")
  public Page<WebhookParkedRepresentation> parked(
      @Parameter(description = "Only those with a smaller sequence.", example = "4711")
          @QueryParam("before")
          @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    int most = Paging.limit(limit);
    long below = Paging.number("before", before, Paging.LARGEST, 1, Paging.LARGEST);
    return Page.below(
        webhooks.parked(below, most + 1),
        most,
        uri,
        ParkedDelivery::seq,
        WebhookParkedRepresentation::of);
  }

  @POST
  @Path("resend")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "resendDecisions",
      summary = "Send decisions again",
      description = "The receiver tells doubles by the id of the decision.")
  @ApiResponse(responseCode = "404", description = "Decisions are sent nowhere.")
  @ApiResponse(
      responseCode = "200",
      description = "The webhook as it is now.",
      content = @Content(schema = @Schema(implementation = WebhookRepresentation.class)))
  public Response resend(WebhookResend sent) {
    Long after = Bodies.required(sent).after();
    FieldReader fields = new FieldReader();
    if (after == null || after < 0) {
      fields.wrong("after", "Must be the sequence of a decision, or 0 for all that are kept.");
    }
    fields.done(ProblemType.INVALID_SETTINGS, "This cannot be sent again.");
    present();
    webhooks.sendAgainAfter(after == null ? 0 : after);
    sender.wake();
    return answer(present());
  }

  private Webhook present() {
    return webhooks
        .present()
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND, "There is no webhook. PUT webhook sets one up."));
  }

  private static Response answer(Webhook webhook) {
    return Versions.tagged(WebhookRepresentation.of(webhook), webhook.version());
  }
}
