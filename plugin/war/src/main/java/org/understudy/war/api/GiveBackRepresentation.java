package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;

/** What an agent gives back, and why. */
@Schema(name = "GiveBack")
record GiveBackRepresentation(
    @Schema(
            description = "The helpdesk's key of the conversation, or its number.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            maxLength = 64,
            example = "12")
        @Nullable String conversation,
    @Schema(
            description = "For colleagues.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            maxLength = 300,
            example = "I do not speak Danish.")
        @Nullable String reason)
    implements Representation {

  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 64;

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  GiveBackRepresentation checked() {
    FieldReader fields = new FieldReader();
    if (conversation == null || conversation.isBlank() || conversation.length() > LONGEST_NAME) {
      fields.wrong("conversation", "Must be the key or the number of a conversation.");
    }
    if (reason == null) {
      fields.wrong("reason", "Must be given: colleagues read it in the note.");
    }
    fields.text("reason", reason, LONGEST);
    fields.done(ProblemType.INVALID_SETTINGS, "This cannot be given back so.");
    return this;
  }
}
