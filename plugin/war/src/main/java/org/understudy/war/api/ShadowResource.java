package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.ShadowDifference;
import org.understudy.war.persistence.Shadows;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.war.shadow.ShadowRun;

@Path("rules/draft/shadow")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "try")
@ApplicationScoped
public class ShadowResource {

  @Inject private HostViews host;
  @Inject private Drafts drafts;
  @Inject private Shadows shadows;
  @Inject private ShadowRun run;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "readShadow",
      summary = "What the draft would have done otherwise",
      description = "At most 10,000 differences are kept, the newest ones.")
  public ShadowRepresentation read(
      @Parameter(description = "Only those with a smaller sequence.", example = "4711")
          @QueryParam("before")
          @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    int most = Paging.limit(limit);
    long below = Paging.number("before", before, Paging.LARGEST, 1, Paging.LARGEST);
    HostView present = host.present();
    List<ShadowDifference> found = shadows.newest(below, most + 1);
    return ShadowRepresentation.of(
        shadows.present().orElse(null),
        Page.below(
            found,
            most,
            uri,
            ShadowDifference::id,
            one -> ShadowRepresentation.difference(one, present)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "switchShadow",
      summary = "Run the draft beside the live rules, or stop that",
      description =
          "Each live decision is also made by the draft, and differences are kept; nothing else"
              + " happens. It begins anew with each start, and ends when the draft is changed,"
              + " published or thrown away.")
  @ApiResponse(
      responseCode = "200",
      description = "What the draft would have done otherwise.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "There is no draft.")
  public ShadowRepresentation write(
      ShadowSwitch sent, @Context SecurityContext caller, @Context UriInfo uri) {
    Boolean on = Bodies.required(sent).on();
    if (on == null) {
      String message = "Must be given: true or false.";
      throw new Refused(
          ProblemType.INVALID_SETTINGS,
          "Nothing was changed.",
          List.of(new Violation("on", message)));
    }
    if (on) {
      RulebookDraft draft =
          drafts
              .present()
              .orElseThrow(
                  () ->
                      new Refused(
                          ProblemType.NOT_FOUND, "There is no draft. PUT rules/draft begins one."));
      shadows.begin(draft.version(), caller.getUserPrincipal().getName());
    } else {
      shadows.end();
    }
    run.refresh();
    return read(null, null, uri);
  }
}
