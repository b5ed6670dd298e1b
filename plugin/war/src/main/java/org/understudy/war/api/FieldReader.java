package org.understudy.war.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.war.availability.Holidays;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;
import org.understudy.war.problem.Violation;

/** Reads single fields of a request, and gathers everything that is wrong with them. */
final class FieldReader {

  private final List<Violation> violations = new ArrayList<>();

  void wrong(String field, String message) {
    violations.add(new Violation(field, message));
  }

  /**
   * @throws Refused naming every violation, when there is any
   */
  void done(ProblemType type, String detail) {
    if (!violations.isEmpty()) {
      throw new Refused(type, detail + " Nothing was changed.", violations);
    }
  }

  /**
   * @param zone in which a time without offset is meant
   * @return null when there is none, or when it is wrong
   */
  @Nullable Instant moment(String field, @Nullable String text, ZoneId zone) {
    if (text == null) {
      return null;
    }
    try {
      int time = text.indexOf('T');
      boolean offset = time >= 0 && text.substring(time).matches(".*[Zz+-].*");
      return offset
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      wrong(field, "Must be a time like 2026-11-30T08:00 or 2026-11-30T08:00:00+01:00.");
      return null;
    }
  }

  void text(String field, @Nullable String text, int most) {
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

  void atLeastOne(String field, @Nullable Integer number, String otherwise) {
    if (number != null && number < 1) {
      wrong(field, "Must be at least 1; leave it out for " + otherwise + ".");
    }
  }

  @Nullable ZoneId zone(String field, @Nullable String name) {
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException e) {
      wrong(field, "Must be a time zone like Europe/Berlin.");
      return null;
    }
  }

  @Nullable String holidays(String field, @Nullable String region) {
    if (region != null && !Holidays.knows(region)) {
      wrong(
          field, "Must be a country like de, or a part of one like de-by; leave it out for none.");
    }
    return region;
  }
}
