package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.TeamWorkload;
import org.understudy.war.problem.ProblemType;

/** How a team counts work (A5). In a request, what is left out takes its default. */
@Schema(name = "Workload")
record WorkloadRepresentation(
    @Schema(
            description =
                "How long an agent gets nothing new after closing a conversation; at most an hour.",
            type = "string",
            format = "duration",
            defaultValue = "PT0S",
            example = "PT2M")
        @Nullable String wrapUp,
    @Schema(
            description =
                "Whether conversations that wait for a date or the customer count against the"
                    + " capacity; null for the installation's setting.",
            example = "false")
        @Nullable Boolean countPending)
    implements Representation {

  private static final Duration LONGEST = Duration.ofHours(1);

  static WorkloadRepresentation of(TeamWorkload workload) {
    return new WorkloadRepresentation(workload.wrapUp().toString(), workload.countPending());
  }

  /**
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  TeamWorkload read() {
    FieldReader fields = new FieldReader();
    TeamWorkload read = new TeamWorkload(pause(fields), countPending);
    fields.done(ProblemType.INVALID_SETTINGS, "This workload cannot be used.");
    return read;
  }

  private Duration pause(FieldReader fields) {
    try {
      Duration pause = wrapUp == null ? Duration.ZERO : Duration.parse(wrapUp);
      if (!pause.isNegative() && pause.compareTo(LONGEST) <= 0) {
        return pause;
      }
      fields.wrong("wrapUp", "Must be from PT0S to PT1H.");
    } catch (DateTimeParseException e) {
      fields.wrong("wrapUp", "Must be a duration like PT0S, PT90S or PT2M.");
    }
    return Duration.ZERO;
  }
}
