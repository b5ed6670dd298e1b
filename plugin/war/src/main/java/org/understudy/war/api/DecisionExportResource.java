package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.DecisionFilter;
import org.understudy.war.persistence.DecisionLines;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;

/** Decisions as a file. */
@Path("decisions/export")
@Tag(name = "decisions")
@ApplicationScoped
public class DecisionExportResource {

  /** More than that nobody reads; it is some 20 MB. */
  static final int MOST = 50_000;

  private static final String CSV = "text/csv";

  @Inject private HostViews host;
  @Inject private DecisionFilters filters;
  @Inject private DecisionLines lines;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "exportDecisions",
      summary = "Decisions as a file, the newest first",
      description =
          "At most 50,000; when more fit, it is refused: narrow it down by from and until. Cells of"
              + " a table that programs would take for formulas begin with an apostrophe.")
  @ApiResponse(
      responseCode = "200",
      description = "The file, as an attachment.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DecisionFile.class)),
        @Content(mediaType = CSV, schema = @Schema(type = "string"))
      })
  public Response export(
      @BeanParam DecisionQuery query,
      @Parameter(
              description = "A table for spreadsheets, or JSON; else csv.",
              schema = @Schema(allowableValues = {"csv", "json"}))
          @QueryParam("format")
          @Nullable String format) {
    boolean json = "json".equals(format);
    if (!json && format != null && !format.isBlank() && !format.equals("csv")) {
      throw wrong("format", "Must be one of csv, json.");
    }
    Optional<DecisionFilter> filter = filters.of(query);
    if (filter.isPresent() && lines.count(filter.get(), MOST + 1) > MOST) {
      throw wrong("from", "More than " + MOST + " decisions fit. Ask for a shorter time.");
    }
    ExportedDecision.Source source = new ExportedDecision.Source(lines, filter, host.present());
    StreamingOutput out = json ? source::writeJson : source::writeCsv;
    String name = "decisions-" + LocalDate.ofInstant(clock.instant(), settings.zone());
    return Response.ok(out)
        .type(json ? MediaType.APPLICATION_JSON : CSV + "; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + (json ? ".json\"" : ".csv\""))
        .build();
  }

  private static Refused wrong(String parameter, String message) {
    return new Refused(
        ProblemType.INVALID_PARAMETER,
        "Parameter " + parameter + ": " + message,
        List.of(new Violation(parameter, message)));
  }
}
