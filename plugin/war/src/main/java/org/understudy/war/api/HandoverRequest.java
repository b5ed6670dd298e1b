package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;

/** Why all conversations of an agent go to others (D3). */
@Schema(name = "HandoverRequest")
record HandoverRequest(
    @Schema(
            description = "Stands beside the decisions.",
            maxLength = 500,
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "John has left the company.")
        @Nullable String reason)
    implements Representation {

  private static final int LONGEST = 500;

  /**
   * @throws org.understudy.war.problem.Refused when none is given
   */
  String given() {
    FieldReader fields = new FieldReader();
    if (reason == null) {
      fields.wrong("reason", "Must be given: colleagues ask why.");
    }
    fields.text("reason", reason, LONGEST);
    fields.done(ProblemType.INVALID_SETTINGS, "This cannot be begun.");
    return reason == null ? "" : reason;
  }
}
