package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.TeamPull;
import org.understudy.war.problem.ProblemType;

/** How agents take from the queue of a team (C3). What is left out takes its default. */
@Schema(name = "TeamQueue")
record TeamQueueRepresentation(
    @Schema(
            description = "How often an agent may give back on one day, from 0 to 100.",
            defaultValue = "3",
            example = "3")
        @Nullable Integer skipsPerDay,
    @Schema(
            description =
                "How often a conversation may be overtaken before it comes first, from 0 to 100.",
            defaultValue = "5",
            example = "5")
        @Nullable Integer overtakenAtMost)
    implements Representation {

  private static final int MOST = 100;

  static TeamQueueRepresentation of(TeamPull pull) {
    return new TeamQueueRepresentation(pull.skipsPerDay(), pull.overtakenAtMost());
  }

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  TeamPull read() {
    FieldReader fields = new FieldReader();
    TeamPull usual = TeamPull.UNTOUCHED;
    TeamPull read =
        new TeamPull(
            number(fields, "skipsPerDay", skipsPerDay, usual.skipsPerDay()),
            number(fields, "overtakenAtMost", overtakenAtMost, usual.overtakenAtMost()));
    fields.done(ProblemType.INVALID_SETTINGS, "This queue cannot be used.");
    return read;
  }

  private static int number(
      FieldReader fields, String field, @Nullable Integer sent, int otherwise) {
    int number = Objects.requireNonNullElse(sent, otherwise);
    if (number < 0 || number > MOST) {
      fields.wrong(field, "Must be from 0 to " + MOST + "; leave it out for " + otherwise + ".");
    }
    return number;
  }
}
