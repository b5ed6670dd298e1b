package org.understudy.war.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.understudy.assignment.Supposition;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.Opening;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.rules.Rulebook;
import org.understudy.war.audit.NotAudited;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.DryRuns;
import org.understudy.war.persistence.DecisionSearch;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.Roles;
import org.understudy.wording.Phrase;

@Path("dry-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "try", description = "What would be, without doing it")
@ApplicationScoped
public class DryRunsResource {

  private static final Duration FARTHEST = Duration.ofDays(3660);

  private static final String UNKNOWN =
      "The helpdesk has no conversation with this key, and none with this number was ever decided."
          + " Look for it in the helpdesk, or describe one.";

  @Inject private HostViews host;
  @Inject private Helpdesk helpdesk;
  @Inject private DecisionSearch search;
  @Inject private Rulebooks rulebooks;
  @Inject private Drafts drafts;
  @Inject private DryRuns dryRuns;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo({Roles.ADMIN, Roles.SUPERVISOR})
  @NotAudited("It changes nothing.")
  @Operation(
      operationId = "dryRun",
      summary = "Decide one conversation to see what would happen",
      description =
          "Nothing is stored, no turn is taken, nothing changes in the helpdesk. Working hours,"
              + " absences and holidays count for the moment that is asked for.")
  @ApiResponse(responseCode = "200", description = "What would happen.", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "404", description = "There is no such conversation, or no draft.")
  public DryRunRepresentation run(DryRunRequest sent) {
    DryRunRequest request = Bodies.required(sent);
    HostView present = host.present();
    FieldReader fields = new FieldReader();
    Instant now = clock.instant();
    Instant asked = fields.moment("moment", request.moment(), settings.zone());
    Instant at = Objects.requireNonNullElse(asked, now);
    if (Duration.between(now, at).abs().compareTo(FARTHEST) > 0) {
      fields.wrong("moment", "Must be within ten years from now.");
    }
    DryRunReader reader =
        new DryRunReader(new RuleFields(fields, present::knows, present::knows), request, at);
    Opening.Kind opening = reader.opening();
    boolean draft = reader.wantsDraft();
    Map<AgentId, Supposition> supposed = reader.supposed();
    Conversation described = reader.described(opening);
    reader.done();
    Conversation conversation = described;
    if (conversation == null) {
      Conversation known = existing(Objects.requireNonNull(request.conversation()));
      conversation = opening == null ? known : reader.writtenNow(known, opening);
    }
    Rulebook rulebook = draft ? draft() : rulebooks.published().rulebook();
    return DryRunRepresentation.of(
        dryRuns.run(conversation, at, rulebook, supposed), present, assumptions(asked != null));
  }

  private Conversation existing(String idOrNumber) {
    ConversationId id =
        idOrNumber.isBlank()
            ? DryRunReader.MADE_UP
            : search.conversation(idOrNumber).orElseGet(() -> new ConversationId(idOrNumber));
    // The helpdesk's keys are numbers; it is not asked for anything else.
    boolean number =
        id.value().length() <= 18 && id.value().chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      List<Conversation> found = number ? helpdesk.conversations(List.of(id)) : List.of();
      return found.stream()
          .findFirst()
          .orElseThrow(
              () ->
                  new Refused(
                      ProblemType.NOT_FOUND,
                      UNKNOWN,
                      List.of(new Violation("conversation", UNKNOWN))));
    } catch (HelpdeskUnavailable e) {
      throw new Refused(
          ProblemType.UNAVAILABLE,
          "The helpdesk does not answer now, so the conversation is not known. Try again later, or"
              + " describe one.");
    }
  }

  private Rulebook draft() {
    return drafts
        .present()
        .map(RulebookDraft::rulebook)
        .orElseThrow(
            () ->
                new Refused(
                    ProblemType.NOT_FOUND, "There is no draft. PUT rules/draft begins one."));
  }

  private static List<Phrase> assumptions(boolean otherMoment) {
    List<Phrase> assumptions = new ArrayList<>();
    if (otherMoment) {
      assumptions.add(Phrase.of("supposed.online"));
      assumptions.add(Phrase.of("supposed.load"));
    }
    return assumptions;
  }
}
