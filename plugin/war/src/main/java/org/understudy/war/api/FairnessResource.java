package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.fairness.Fairness;
import org.understudy.fairness.GivenWork;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.GivenDecision;
import org.understudy.war.persistence.GivenDecisions;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.wording.Phrase;

@Path("fairness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fairness", description = "How evenly work was given out")
@ApplicationScoped
public class FairnessResource {

  private static final Duration USUAL = Duration.ofDays(28);
  private static final int PORTION = 500;
  private static final int MOST = 20_000;

  @Inject private HostViews host;
  @Inject private GivenDecisions given;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "readFairness",
      summary = "What each agent of a team got, against what was to be expected",
      description =
          "From the decisions that are kept. Of each conversation all who passed every question at"
              + " that moment are expected to get a part: who was absent or full has none.")
  @ApiResponse(
      responseCode = "200",
      description = "What each agent got.",
      useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "There is no such team.")
  public FairnessRepresentation read(
      @Parameter(description = "The helpdesk's key.", example = "5", required = true)
          @QueryParam("team")
          @Nullable String team,
      @Parameter(
              description = "Start, with an offset or in the installation's time zone.",
              example = "2026-11-01T00:00")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "End, as the start; left out: now.", example = "2026-12-01T00:00")
          @QueryParam("to")
          @Nullable String to) {
    FieldReader fields = new FieldReader();
    Instant end =
        Objects.requireNonNullElse(fields.moment("to", to, settings.zone()), clock.instant());
    Instant start =
        Objects.requireNonNullElse(fields.moment("from", from, settings.zone()), end.minus(USUAL));
    if (!end.isAfter(start)) {
      fields.wrong("to", "Must be after the start.");
    }
    if (team == null || team.isBlank()) {
      fields.wrong("team", "Must be the id of a team, as GET teams lists them.");
    }
    fields.done(ProblemType.INVALID_PARAMETER, "A parameter is not valid.");
    HostView present = host.present();
    return report(present.team(Objects.requireNonNull(team)), start, end, present);
  }

  private FairnessRepresentation report(
      Directory.Team team, Instant from, Instant to, HostView present) {
    Map<String, GivenWork> byRule = new TreeMap<>();
    int count = 0;
    long before = Long.MAX_VALUE;
    List<GivenDecision> portion = given.between(team.id(), from, to, before, PORTION);
    while (!portion.isEmpty() && count < MOST) {
      for (GivenDecision one : portion) {
        String rule = Objects.requireNonNullElse(one.decision().rule(), "");
        byRule.computeIfAbsent(rule, any -> new GivenWork()).add(one.decision(), one.rules());
      }
      count += portion.size();
      before = portion.getLast().seq();
      portion = given.between(team.id(), from, to, before, PORTION);
    }
    List<FairnessRepresentation.ByRule> rules = new ArrayList<>();
    byRule.forEach(
        (rule, work) -> {
          if (!work.shares().isEmpty()) {
            rules.add(
                new FairnessRepresentation.ByRule(
                    rule.isEmpty() ? null : rule,
                    FairnessFigures.of(Fairness.of(work.shares())),
                    FairnessFigures.parts(work.shares(), present),
                    work.incomplete()));
          }
        });
    return new FairnessRepresentation(
        new TeamReference(team.id().value(), team.name()),
        from,
        to,
        count,
        portion.isEmpty(),
        rules,
        List.of(
            present.say(Phrase.of("fairness.themselves")),
            present.say(Phrase.of("fairness.by-name")),
            present.say(Phrase.of("fairness.not-kept"))));
  }
}
