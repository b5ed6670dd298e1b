package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Attempt;
import org.understudy.assignment.Decision;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Change;
import org.understudy.war.decider.DryRuns;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.wording.Phrase;

/** A decision as it would be. */
@Schema(name = "DryRun")
record DryRunRepresentation(
    @Schema(description = "The moment it was decided for.") Instant moment,
    @Schema(example = "assign") String outcome,
    @Schema(description = "Null for assign.", example = "all-absent") @Nullable String reason,
    @Schema(description = "Who would get it; null for nobody.") @Nullable AgentReference agent,
    @Schema(description = "Id of the rule that settles it; null for none.", example = "gold")
        @Nullable String rule,
    @Schema(description = "For people.") String explanation,
    @Schema(description = "Each place where somebody is looked for, in the order asked.")
        List<Search> searches,
    @Schema(description = "Note that would be written for colleagues; null for none.")
        @Nullable Text note,
    @Schema(description = "Message that the customer would get; null for none.")
        @Nullable Text message,
    @Schema(description = "What had to be supposed.") List<String> assumptions)
    implements Representation {

  /** One search. */
  @Schema(name = "DryRunSearch")
  record Search(
      @Schema(example = "Support") String pool,
      @Schema(example = "round-robin") String strategy,
      @Schema(description = "Null when nobody was found.") @Nullable AgentReference chosen,
      List<QuestionRepresentation> questions) {}

  /** A text in the conversation. */
  @Schema(name = "DryRunText")
  record Text(String subject, String body) {}

  static DryRunRepresentation of(DryRuns.Result result, HostView host, List<Phrase> assumptions) {
    Decision decision = result.dryRun().decision();
    Names names = new Names(host, decision, result.dryRun().situation().owner());
    OutcomeName name = OutcomeName.of(decision.outcome());
    Change change = result.change();
    AgentId gets =
        change == null || change.effects().owner() == null
            ? null
            : change.effects().owner().agent();
    return new DryRunRepresentation(
        result.dryRun().situation().now(),
        name.outcome(),
        name.reason(),
        names.ofIfAny(gets),
        decision.rule(),
        host.say(decision.explanation()),
        decision.attempts().stream().map(attempt -> search(attempt, names)).toList(),
        text(change == null ? null : change.effects().note()),
        text(change == null ? null : change.effects().message()),
        assumptions.stream().map(host::say).toList());
  }

  private static Search search(Attempt attempt, Names names) {
    return new Search(
        attempt.pool().name(),
        Words.of(attempt.strategy()),
        names.ofIfAny(attempt.chosen()),
        attempt.questions().stream()
            .map(question -> QuestionRepresentation.of(question, names))
            .toList());
  }

  private static @Nullable Text text(Change.@Nullable Note note) {
    return note == null ? null : new Text(note.subject(), note.body());
  }
}
