package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Change;
import org.understudy.war.persistence.StoredDecision;

/** How a decision came about, and the rules that it followed. */
@Schema(name = "Trace")
record TraceRepresentation(
    @Schema(description = "In the order asked; empty when none was needed.")
        List<QuestionRepresentation> questions,
    @Schema(description = "The team's rules at that time.") RulesRepresentation rules,
    @Schema(description = "Version of these rules.", example = "2") int rulesVersion,
    @Schema(description = "How many decisions this opening had before.", example = "0") int round,
    @Schema(description = "Node that decided.", example = "node-1f0c") String decidedBy,
    @Schema(description = "Note for colleagues in the conversation; null when none was written.")
        @Nullable Note note) {

  /** An internal note. */
  @Schema(name = "Note")
  record Note(
      @Schema(example = "Reassigned from John (out of office) to William") String subject,
      String body) {}

  static TraceRepresentation of(StoredDecision stored, Names names) {
    return new TraceRepresentation(
        stored.decision().questions().stream()
            .map(question -> QuestionRepresentation.of(question, names))
            .toList(),
        RulesRepresentation.of(stored.rules()),
        stored.rulesVersion(),
        stored.round(),
        stored.decidedBy(),
        note(stored.effect().change()));
  }

  private static @Nullable Note note(@Nullable Change change) {
    Change.Note note = change == null ? null : change.effects().note();
    return note == null ? null : new Note(note.subject(), note.body());
  }
}
