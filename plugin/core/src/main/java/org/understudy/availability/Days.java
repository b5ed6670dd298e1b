package org.understudy.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.understudy.availability.WeeklyHours.Span;

/** Working hours by the date; days are counted since 1970-01-01. */
record Days(WeeklyHours weekly, Map<LocalDate, String> holidays) {

  static final long SECONDS = 24 * 60 * 60;

  /** None on holidays. */
  List<Span> spans(long day) {
    List<Span> spans = weekly.on(DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1));
    boolean free =
        !spans.isEmpty() && !holidays.isEmpty() && holidays.containsKey(LocalDate.ofEpochDay(day));
    return free ? List.of() : spans;
  }

  static long dayOf(Instant moment, ZoneOffset offset) {
    return Math.floorDiv(moment.getEpochSecond() + offset.getTotalSeconds(), SECONDS);
  }

  static Instant start(long day, ZoneOffset offset) {
    return Instant.ofEpochSecond(day * SECONDS - offset.getTotalSeconds());
  }

  static Instant start(long day, Span span, ZoneOffset offset) {
    return start(day, offset).plusSeconds(span.from() * 60L);
  }

  static Instant end(long day, Span span, ZoneOffset offset) {
    return start(day, offset).plusSeconds(span.to() * 60L);
  }
}
