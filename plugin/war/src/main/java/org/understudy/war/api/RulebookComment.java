package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.ProblemType;

/** What an admin says about a new version of the rules. */
@Schema(name = "RulebookComment")
record RulebookComment(
    @Schema(
            description = "For colleagues who look for what changed when.",
            maxLength = 255,
            example = "Gold customers to the second level")
        @Nullable String comment,
    @Schema(
            description =
                "The published version that it replaces; left out, the one that the draft was begun"
                    + " with. Name a newer one after looking at rules/draft/changes.",
            minimum = "0",
            example = "7")
        @Nullable Integer replaces)
    implements Representation {

  private static final int LONGEST = 255;

  /** Without a body nothing is said. */
  static RulebookComment checked(@Nullable RulebookComment sent) {
    RulebookComment comment = sent == null ? new RulebookComment(null, null) : sent;
    FieldReader fields = new FieldReader();
    fields.text("comment", comment.comment, LONGEST);
    if (comment.replaces != null && comment.replaces < 0) {
      fields.wrong("replaces", "Must be a version, as GET rules/versions lists them; or left out.");
    }
    fields.done(ProblemType.INVALID_SETTINGS, "This comment cannot be used.");
    return comment;
  }
}
