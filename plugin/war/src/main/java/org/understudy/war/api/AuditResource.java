package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.AuditEntry;
import org.understudy.war.persistence.AuditTrail;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Who has changed what")
@ApplicationScoped
public class AuditResource {

  /** Every number with so many fits. */
  private static final int MOST_DIGITS = 18;

  @Inject private AuditTrail trail;

  @GET
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "listAudit",
      summary = "Changes through the API, the newest first (N5)",
      description =
          "Everything that people and scripts have changed and that no decision tells of. Drafts"
              + " are not in it: what they became is, when it is published.")
  public Page<AuditRepresentation> list(
      @Parameter(description = "Only by this person or script.", example = "admin")
          @QueryParam("by")
          @Nullable String by,
      @Parameter(
              description = "Only of what begins with this, below the address of the API.",
              example = "agents/3/")
          @QueryParam("subject")
          @Nullable String subject,
      @Parameter(description = "Only those with a smaller sequence.", example = "4711")
          @QueryParam("before")
          @Nullable String before,
      @QueryParam("limit") @Nullable String limit,
      @Context UriInfo uri) {
    int most = Paging.limit(limit);
    long below = Paging.number("before", before, Paging.LARGEST, 1, Paging.LARGEST);
    return Page.below(
        trail.newest(
            by == null || by.isBlank() ? null : by,
            subject == null ? "" : subject.strip(),
            below,
            most + 1),
        most,
        uri,
        AuditEntry::id,
        AuditRepresentation::brief);
  }

  @GET
  @Path("{sequence}")
  @AllowedTo(Roles.ADMIN)
  @Operation(
      operationId = "readAuditEntry",
      summary = "One change: what was sent, and what had been sent before")
  public AuditRepresentation read(@PathParam("sequence") String sequence) {
    return number(sequence)
        .flatMap(trail::find)
        .map(entry -> AuditRepresentation.whole(entry, trail.before(entry).orElse(null)))
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND,
                    "There is no change with this sequence, or it was deleted at the end of its"
                        + " retention."));
  }

  private static Optional<Long> number(String text) {
    boolean fits = text.length() <= MOST_DIGITS && text.matches("[0-9]+");
    return fits ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
