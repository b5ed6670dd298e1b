package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;

/** The answer to the question who goes on with a conversation (O6). */
@Schema(name = "ReturnChoice")
record ReturnChoiceRepresentation(
    @Schema(
            description = "take: the former owner gets it back; keep: the present one goes on.",
            allowableValues = {"take", "keep"},
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "take")
        @Nullable String choice)
    implements Representation {

  private static final String TAKE = "take";
  private static final String KEEP = "keep";

  static ReturnChoiceRepresentation of(boolean back) {
    return new ReturnChoiceRepresentation(back ? TAKE : KEEP);
  }

  /**
   * @throws org.understudy.war.problem.Refused when it is neither
   */
  boolean back() {
    FieldReader fields = new FieldReader();
    if (!TAKE.equals(choice) && !KEEP.equals(choice)) {
      fields.wrong("choice", "Must be take or keep.");
    }
    fields.done(ProblemType.INVALID_SETTINGS, "This is no choice.");
    return TAKE.equals(choice);
  }
}
