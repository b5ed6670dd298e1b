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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Templates;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.RulebookVersion;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "Ordered rules: drafts, checks, publishing, versions")
@ApplicationScoped
public class RulebookResource {

  @Inject private HostViews host;
  @Inject private Rulebooks rulebooks;
  @Inject private Drafts drafts;
  @Inject private RulebookChecks checks;
  @Inject private Decider decider;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readRulebook", summary = "The rules that count now")
  @ApiResponse(
      responseCode = "200",
      description = "The published version.",
      headers = @Header(name = "ETag", description = "Version, for If-Match when restoring."),
      content = @Content(schema = @Schema(implementation = RulebookVersionRepresentation.class)))
  public Response published() {
    return answer(rulebooks.published());
  }

  @POST
  @Path("publish")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "publishRulebook",
      summary = "Let the draft count",
      description =
          "Refused when checks find an error, when the draft is no longer the one of If-Match, or"
              + " when another version was published since it was begun. The draft is gone then."
              + " The rules count for the next decision, and for what waits at once.")
  @ApiResponse(responseCode = "404", description = "There is no draft.")
  @ApiResponse(
      responseCode = "200",
      description = "The version that counts now.",
      headers = @Header(name = "ETag", description = "Version."),
      content = @Content(schema = @Schema(implementation = RulebookVersionRepresentation.class)))
  public Response publish(
      @Nullable RulebookComment sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    RulebookComment said = RulebookComment.checked(sent);
    RulebookDraft draft = draft();
    Versions.expected(request, headers, draft.version());
    checks.refuseErrors(draft.rulebook(), host.present());
    RulebookVersion published =
        drafts.publish(
            draft.version(),
            Objects.requireNonNullElse(said.replaces(), draft.basedOn()),
            caller.getUserPrincipal().getName(),
            said.comment());
    // Somebody who waits may be taken now.
    decider.wake();
    return answer(published);
  }

  @POST
  @Path("check")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @NotAudited("It changes nothing.")
  @Operation(
      operationId = "checkRulebook",
      summary = "Check rules without storing them",
      description = "Without a body, the draft is checked.")
  @ApiResponse(responseCode = "200", description = "What was found.", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "Without a body: there is no draft.")
  public RuleCheckRepresentation check(@Nullable RulebookRepresentation sent) {
    HostView present = host.present();
    Rulebook rulebook = sent == null ? draft().rulebook() : RulebookReader.of(present).read(sent);
    return new RuleCheckRepresentation(
        RuleFindingRepresentation.of(checks.of(rulebook, present), present));
  }

  @GET
  @Path("templates")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "listTemplates", summary = "Proposals to start from")
  public Page<RuleTemplateRepresentation> templates(
      @QueryParam("offset") @Nullable String offset,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    return Page.of(Templates.all(), Paging.of(offset, limit), uri, RuleTemplateRepresentation::of);
  }

  private RulebookDraft draft() {
    return drafts
        .present()
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND, "There is no draft. PUT rules/draft begins one."));
  }

  private static Response answer(RulebookVersion version) {
    return Versions.tagged(RulebookVersionRepresentation.whole(version), version.version());
  }
}
