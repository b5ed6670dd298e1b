package org.understudy.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a timetable says from one moment on.
 *
 * @param until up to when it stays true, not included
 */
record Outlook(Instant from, Instant until, List<AwayTime> away) {

  static Outlook at(Instant moment, Timetable timetable) {
    List<AwayTime> away = new ArrayList<>(timetable.covering(moment));
    if (away.isEmpty()) {
      Instant worksUntil = timetable.worksUntil(moment);
      return new Outlook(moment, earlier(worksUntil, nextStart(moment, timetable)), List.of());
    }
    Instant back = end(away);
    while (back != null) {
      List<AwayTime> next = timetable.covering(back);
      if (next.isEmpty()) {
        break;
      }
      away.addAll(next);
      back = end(next);
    }
    Instant over = back == null ? Instant.MAX : back;
    return new Outlook(moment, earlier(over, nextStart(moment, timetable)), List.copyOf(away));
  }

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /** The latest of the ends, null when one of them is not known. */
  private static @Nullable Instant end(List<AwayTime> away) {
    Instant latest = Instant.MIN;
    for (AwayTime time : away) {
      Instant end = time.absence().until();
      if (end == null) {
        return null;
      }
      latest = end.isAfter(latest) ? end : latest;
    }
    return latest;
  }

  private static Instant nextStart(Instant moment, Timetable timetable) {
    Instant next = Instant.MAX;
    for (AwayTime time : timetable.times()) {
      Instant since = time.absence().since();
      next = since.isAfter(moment) ? earlier(since, next) : next;
    }
    return next;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
