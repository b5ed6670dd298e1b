package org.understudy.war.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Turns a wanted status into an absence, or names everything that is wrong with it at once. */
final class StatusReader {

  private static final int REASON = 255;
  private static final int CUSTOMER_TEXT = 1000;
  private static final Duration LONGEST = Duration.ofDays(3660);

  private final StatusChange sent;
  private final ZoneId zone;
  private final Instant now;
  private final List<Violation> violations = new ArrayList<>();

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
   * @throws Refused naming every violation
   */
  @Nullable Absence read(@Nullable Absence present) {
    Instant until = until();
    text("reason", sent.reason(), REASON);
    text("customerText", sent.customerText(), CUSTOMER_TEXT);
    if (sent.capacity() != null && sent.capacity() < 1) {
      wrong("capacity", "Must be at least 1; leave it out for the team's limit.");
    }
    boolean there = Boolean.TRUE.equals(sent.available());
    if (sent.available() == null) {
      wrong("available", "Must be given: true or false.");
    } else if (there) {
      onlyWhenAbsent("until", sent.until());
      onlyWhenAbsent("reason", sent.reason());
      onlyWhenAbsent("customerText", sent.customerText());
    }
    if (!violations.isEmpty()) {
      throw new Refused(
          ProblemType.INVALID_STATUS,
          "This status cannot be used. Nothing was changed.",
          violations);
    }
    Instant since = present != null && present.covers(now) ? present.since() : now;
    return there ? null : new Absence(since, until, sent.reason(), sent.customerText());
  }

  private @Nullable Instant until() {
    if (sent.until() == null) {
      return null;
    }
    try {
      Instant until = moment(sent.until());
      if (!until.isAfter(now)) {
        wrong("until", "Must be in the future; to end an absence now, send available: true.");
      } else if (until.isAfter(now.plus(LONGEST))) {
        wrong("until", "Must be within ten years; leave it out when the end is not known.");
      }
      return until;
    } catch (DateTimeException e) {
      wrong("until", "Must be a time like 2026-11-30T08:00 or 2026-11-30T08:00:00+01:00.");
      return null;
    }
  }

  private Instant moment(String text) {
    int time = text.indexOf('T');
    boolean offset = time >= 0 && text.substring(time).matches(".*[Zz+-].*");
    return offset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }

  private void text(String field, @Nullable String text, int most) {
    if (text == null) {
      return;
    }
    if (text.length() > most) {
      wrong(field, "Must have at most " + most + " characters.");
    }
    // Line breaks and tabs belong to texts for customers; other control characters to nothing.
    boolean strange = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    if (text.isBlank() || strange) {
      wrong(field, "Must be readable text; leave it out for none.");
    }
  }

  private void onlyWhenAbsent(String field, @Nullable String value) {
    if (value != null) {
      wrong(field, "Only for an agent who is absent: leave it out, or send available: false.");
    }
  }

  private void wrong(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
