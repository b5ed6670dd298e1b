package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.TeamNotes;
import org.understudy.war.problem.ProblemType;
import org.understudy.wording.Speech;

/** How notes to the colleagues of a team are written. */
@Schema(name = "TeamNotes")
record TeamNotesRepresentation(
    @Schema(
            description =
                "Of the notes in conversations, and of messages to customers whose language is not"
                    + " known; null for the installation's, and the helpdesk's.",
            allowableValues = {"en", "de", "fr"},
            example = "de")
        @Nullable String language)
    implements Representation {

  static TeamNotesRepresentation of(TeamNotes notes) {
    return new TeamNotesRepresentation(notes.language());
  }

  /**
   * @throws org.understudy.war.problem.Refused when there are no words in the language
   */
  TeamNotes read() {
    FieldReader fields = new FieldReader();
    if (language != null && !Speech.LANGUAGES.contains(language)) {
      fields.wrong("language", "Must be one of " + String.join(", ", Speech.LANGUAGES) + ".");
    }
    fields.done(ProblemType.INVALID_SETTINGS, "Notes cannot be written like this.");
    return new TeamNotes(language);
  }
}
