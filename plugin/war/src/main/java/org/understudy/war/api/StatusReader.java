package org.understudy.war.api;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.war.problem.ProblemType;

/** Turns a wanted status into an absence, or names everything that is wrong with it at once. */
final class StatusReader {

  static final int REASON = 255;
  static final int CUSTOMER_TEXT = 1000;
  private static final Duration LONGEST = Duration.ofDays(3660);

  private final StatusChange sent;
  private final ZoneId zone;
  private final Instant now;
  private final FieldReader fields = new FieldReader();

  /**
   * @param zone in which a time without offset is meant
   */
  StatusReader(StatusChange sent, ZoneId zone, Instant now) {
    this.sent = sent;
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param present the absence that is set now; one that goes on keeps its start
   * @return null for an agent who is available
   * @throws org.understudy.war.problem.Refused naming every violation
   */
  @Nullable Absence read(@Nullable Absence present) {
    Instant until = until();
    fields.text("reason", sent.reason(), REASON);
    fields.text("customerText", sent.customerText(), CUSTOMER_TEXT);
    boolean there = Boolean.TRUE.equals(sent.available());
    if (sent.available() == null) {
      fields.wrong("available", "Must be given: true or false.");
    } else if (there) {
      onlyWhenAbsent("until", sent.until());
      onlyWhenAbsent("reason", sent.reason());
      onlyWhenAbsent("customerText", sent.customerText());
    }
    fields.done(ProblemType.INVALID_STATUS, "This status cannot be used.");
    Instant since = present != null && present.covers(now) ? present.since() : now;
    return there ? null : new Absence(since, until, sent.reason(), sent.customerText());
  }

  private @Nullable Instant until() {
    Instant until = fields.moment("until", sent.until(), zone);
    if (until != null && !until.isAfter(now)) {
      fields.wrong("until", "Must be in the future; to end an absence now, send available: true.");
    } else if (until != null && until.isAfter(now.plus(LONGEST))) {
      fields.wrong("until", "Must be within ten years; leave it out when the end is not known.");
    }
    return until;
  }

  private void onlyWhenAbsent(String field, @Nullable String value) {
    if (value != null) {
      fields.wrong(
          field, "Only for an agent who is absent: leave it out, or send available: false.");
    }
  }
}
