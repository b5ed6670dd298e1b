package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.war.problem.ProblemType;

/** An absence that somebody wants to plan (A1, A7). */
@Schema(name = "AbsencePlan")
record AbsencePlan(
    @Schema(
            description =
                "Start. With an offset it is that moment; without one it is meant in the agent's own"
                    + " time zone.",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "2026-12-24T00:00")
        @Nullable String since,
    @Schema(
            description = "End, as the start; left out: the end is not known.",
            example = "2026-12-27T00:00")
        @Nullable String until,
    @Schema(description = "For colleagues.", maxLength = 255, example = "Holiday")
        @Nullable String reason,
    @Schema(description = "For customers.", maxLength = 1000, example = "I am back on Monday.")
        @Nullable String customerText)
    implements Representation {

  private static final Duration LONGEST = Duration.ofDays(3660);

  /**
   * @param zone in which a time without offset is meant
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  Absence read(ZoneId zone, Instant now) {
    FieldReader fields = new FieldReader();
    Instant start = fields.moment("since", since, zone);
    Instant end = fields.moment("until", until, zone);
    fields.text("reason", reason, StatusReader.REASON);
    fields.text("customerText", customerText, StatusReader.CUSTOMER_TEXT);
    if (since == null) {
      fields.wrong("since", "Must be given; PUT agents/{id}/status is for an absence from now on.");
    }
    if (start != null && outside(start, now)) {
      fields.wrong("since", "Must be within ten years from now.");
    }
    if (end != null && !end.isAfter(now)) {
      fields.wrong("until", "Must be in the future: what is over cannot be planned.");
    } else if (end != null && outside(end, now)) {
      fields.wrong("until", "Must be within ten years; leave it out when the end is not known.");
    }
    if (start != null && end != null && !end.isAfter(start)) {
      fields.wrong("until", "Must be after the start.");
    }
    fields.done(ProblemType.INVALID_ABSENCE, "This absence cannot be used.");
    return new Absence(Objects.requireNonNull(start), end, reason, customerText);
  }

  private static boolean outside(Instant moment, Instant now) {
    return moment.isAfter(now.plus(LONGEST)) || moment.isBefore(now.minus(LONGEST));
  }
}
