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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.understudy.rules.Rulebook;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("rules/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
@ApplicationScoped
public class RulebookDraftResource {

  @Inject private HostViews host;
  @Inject private Rulebooks rulebooks;
  @Inject private Drafts drafts;
  @Inject private RulebookChecks checks;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(operationId = "readDraft", summary = "The draft of the rules, with what checks found")
  @ApiResponse(responseCode = "404", description = "There is no draft.")
  @ApiResponse(
      responseCode = "200",
      description = "The draft; 404 when nobody works on one.",
      headers = @Header(name = "ETag", description = "Version of the draft, for If-Match."),
      content = @Content(schema = @Schema(implementation = RulebookDraftRepresentation.class)))
  public Response read() {
    return answer(present());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @NotAudited("What is published counts, and its version tells of it.")
  @Operation(
      operationId = "writeDraft",
      summary = "Replace the draft of the rules, or begin one",
      description =
          "What is left out takes its default. It decides nothing until it is published. Without"
              + " If-Match the draft is overwritten whatever it is now.")
  @ApiResponse(
      responseCode = "200",
      description = "The draft as it is now, with what checks found.",
      headers = @Header(name = "ETag", description = "Version of the draft, for If-Match."),
      content = @Content(schema = @Schema(implementation = RulebookDraftRepresentation.class)))
  public Response write(
      RulebookRepresentation sent,
      @Context Request request,
      @Parameter(hidden = true) @Context HttpHeaders headers,
      @Context SecurityContext caller) {
    int version = drafts.present().map(RulebookDraft::version).orElse(0);
    Integer expected = Versions.expected(request, headers, version);
    Rulebook rulebook = RulebookReader.of(host.present()).read(Bodies.required(sent));
    return answer(drafts.save(rulebook, expected, caller.getUserPrincipal().getName()));
  }

  @DELETE
  @AllowedTo(Roles.ADMIN)
  @NotAudited("What is published counts, and its version tells of it.")
  @Operation(operationId = "removeDraft", summary = "Throw the draft of the rules away")
  @ApiResponse(responseCode = "204", description = "There is no draft now.")
  public void remove(
      @Context Request request, @Parameter(hidden = true) @Context HttpHeaders headers) {
    Versions.expected(request, headers, drafts.present().map(RulebookDraft::version).orElse(0));
    drafts.drop();
  }

  @GET
  @Path("changes")
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "readDraftChanges",
      summary = "What differs between the draft and the published rules")
  @ApiResponse(responseCode = "200", description = "What differs.", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "There is no draft.")
  public RulebookChangesRepresentation changes() {
    return RulebookChanges.between(
        rulebooks.published().rulebook(), present().rulebook(), host.present());
  }

  private RulebookDraft present() {
    return drafts
        .present()
        .orElseThrow(
            () -> new Refused(ProblemType.NOT_FOUND, "There is no draft. PUT begins one."));
  }

  private Response answer(RulebookDraft draft) {
    HostView people = host.present();
    return Versions.tagged(
        RulebookDraftRepresentation.of(
            draft, rulebooks.published().version(), checks.of(draft.rulebook(), people), people),
        draft.version());
  }
}
