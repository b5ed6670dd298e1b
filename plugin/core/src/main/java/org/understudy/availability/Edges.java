package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours.Span;

/**
 * The edges of the free time around a moment. Between two changes of the zone's offset local time
 * runs evenly, so each such piece is looked at by itself.
 */
record Edges(ZoneRules rules, Days days) {

  private static final Duration FARTHEST = Duration.ofDays(366);

  /**
   * When work begins next.
   *
   * @return null when it does not within 366 days
   */
  @Nullable Instant after(Instant moment) {
    if (days.weekly().days().isEmpty()) {
      return null;
    }
    Instant limit = moment.plus(FARTHEST);
    Instant from = moment;
    while (from.isBefore(limit)) {
      ZoneOffsetTransition change = rules.nextTransition(from);
      Instant to =
          change == null || change.getInstant().isAfter(limit) ? limit : change.getInstant();
      Instant found = firstStart(from, to, rules.getOffset(from));
      if (found != null) {
        return found;
      }
      from = to;
    }
    return null;
  }

  /** When work ended last; 366 days before when it did not since. */
  Instant before(Instant moment) {
    Instant limit = moment.minus(FARTHEST);
    Instant to = moment;
    while (!days.weekly().days().isEmpty() && to.isAfter(limit)) {
      ZoneOffsetTransition change = rules.previousTransition(to);
      Instant from =
          change == null || change.getInstant().isBefore(limit) ? limit : change.getInstant();
      Instant found = lastEnd(from, to, rules.getOffset(from));
      if (found != null) {
        return found;
      }
      to = from;
    }
    return limit;
  }

  private @Nullable Instant firstStart(Instant from, Instant to, ZoneOffset offset) {
    for (long day = Days.dayOf(from, offset); Days.start(day, offset).isBefore(to); day++) {
      for (Span span : days.spans(day)) {
        Instant start = Days.start(day, span, offset);
        Instant first = start.isBefore(from) ? from : start;
        if (first.isBefore(Days.end(day, span, offset)) && first.isBefore(to)) {
          return first;
        }
      }
    }
    return null;
  }

  private @Nullable Instant lastEnd(Instant from, Instant to, ZoneOffset offset) {
    for (long day = Days.dayOf(to, offset); Days.start(day + 1, offset).isAfter(from); day--) {
      List<Span> spans = days.spans(day);
      for (int i = spans.size() - 1; i >= 0; i--) {
        Instant start = Days.start(day, spans.get(i), offset);
        Instant end = Days.end(day, spans.get(i), offset);
        Instant last = end.isAfter(to) ? to : end;
        if (last.isAfter(from) && last.isAfter(start)) {
          return last;
        }
      }
    }
    return null;
  }
}
