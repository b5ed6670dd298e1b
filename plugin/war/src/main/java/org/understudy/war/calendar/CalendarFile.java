package org.understudy.war.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.BusyTimes.Time;

/** The busy times of an iCalendar file, from now to two years ahead (A4). */
public final class CalendarFile {

  /** The largest file that is read. */
  public static final int MOST_BYTES = 1024 * 1024;

  private static final int MOST_TIMES = 5000;
  private static final int MOST_SERIES = 500;
  private static final Duration AHEAD = Duration.ofDays(731);

  /** An event that is longer and comes again is a mistake. */
  private static final Duration LONGEST = Duration.ofDays(3660);

  private final ZoneId zone;
  private final Instant now;
  private final List<Time> times = new ArrayList<>();
  private int series;

  /** Single occurrences that stand in the file in a version of their own, by UID. */
  private final Map<String, Set<Instant>> replaced = new HashMap<>();

  private CalendarFile(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param zone of the agent: for whole days, and for times that name no zone
   * @throws UnusableCalendar when it cannot be read, or is larger than anybody's calendar
   */
  public static BusyTimes read(byte[] file, ZoneId zone, Instant now) {
    return new CalendarFile(zone, now).read(EventReader.read(file));
  }

  private BusyTimes read(List<Event> events) {
    for (Event event : events) {
      Line occurrence = event.first("RECURRENCE-ID");
      if (occurrence != null) {
        replaced
            .computeIfAbsent(event.word("UID"), uid -> new HashSet<>())
            .add(Moment.of(event, occurrence, zone).instant());
      }
    }
    int counted = 0;
    for (Event event : events) {
      int before = times.size();
      if (event.isBusy()) {
        add(event);
      }
      counted += times.size() > before ? 1 : 0;
    }
    return new BusyTimes(counted, joined());
  }

  private void add(Event event) {
    Line line = event.first("DTSTART");
    if (line == null) {
      throw event.unusable("has no start.");
    }
    Moment start = Moment.of(event, line, zone);
    Duration length = length(event, start);
    Set<Instant> left = event.first("RECURRENCE-ID") == null ? left(event) : Set.of();
    if (length.isZero()) {
      return;
    }
    LocalDateTime from = LocalDateTime.ofInstant(now, start.zone()).minus(length);
    LocalDateTime to = LocalDateTime.ofInstant(now.plus(AHEAD), start.zone());
    Set<LocalDateTime> starts = new HashSet<>();
    starts.add(start.local());
    for (Line rule : event.all("RRULE")) {
      Recurrence recurrence = new Recurrence(event, start, rule.value());
      if (recurrence.mayComeAfter(from)) {
        countSeries();
        starts.addAll(recurrence.between(from, to, MOST_TIMES + 1 - times.size()));
      }
    }
    for (Line more : event.all("RDATE")) {
      for (Moment moment : Moment.all(event, more, zone)) {
        starts.add(LocalDateTime.ofInstant(moment.instant(), start.zone()));
      }
    }
    for (LocalDateTime local : starts) {
      if (!left.contains(start.at(local))) {
        add(start.at(local), end(start, local, length));
      }
    }
  }

  /** Whole days end at midnight, also when a clock change makes one of them shorter. */
  private static Instant end(Moment start, LocalDateTime local, Duration length) {
    return start.wholeDay() ? start.at(local.plus(length)) : start.at(local).plus(length);
  }

  private void add(Instant since, Instant until) {
    if (until.isAfter(now) && since.isBefore(now.plus(AHEAD))) {
      times.add(new Time(since, until));
      if (times.size() > MOST_TIMES) {
        throw new UnusableCalendar(
            "The file has more than "
                + MOST_TIMES
                + " busy times in the next two years: export a shorter time.");
      }
    }
  }

  private void countSeries() {
    series++;
    if (series > MOST_SERIES) {
      throw new UnusableCalendar(
          "The file has more than "
              + MOST_SERIES
              + " events that come again: export a calendar with fewer of them.");
    }
  }

  private Set<Instant> left(Event event) {
    Set<Instant> left = new HashSet<>(replaced.getOrDefault(event.word("UID"), Set.of()));
    for (Line line : event.all("EXDATE")) {
      Moment.all(event, line, zone).forEach(moment -> left.add(moment.instant()));
    }
    return left;
  }

  private Duration length(Event event, Moment start) {
    Line end = event.first("DTEND");
    Line duration = event.first("DURATION");
    Duration length;
    if (end != null) {
      Moment last = Moment.of(event, end, zone);
      length =
          start.wholeDay()
              ? Duration.between(start.local(), last.local())
              : Duration.between(start.instant(), last.instant());
    } else {
      length = duration == null ? null : parsed(event, duration.value());
    }
    if (length == null) {
      return start.wholeDay() ? Duration.ofDays(1) : Duration.ZERO;
    }
    if (length.isNegative() || length.compareTo(LONGEST) > 0) {
      throw event.unusable("ends before it starts, or takes more than ten years.");
    }
    return length;
  }

  /** Such as PT1H30M, P1D or P2W. */
  private static @Nullable Duration parsed(Event event, String text) {
    try {
      return text.contains("W")
          ? Duration.ofDays(Period.parse(text).getDays())
          : Duration.parse(text);
    } catch (DateTimeException e) {
      throw event.unusable("has a duration that cannot be read.");
    }
  }

  private List<Time> joined() {
    times.sort(Comparator.comparing(Time::since));
    List<Time> joined = new ArrayList<>();
    for (Time time : times) {
      Time last = joined.isEmpty() ? null : joined.getLast();
      if (last == null || last.until().isBefore(time.since())) {
        joined.add(time);
      } else if (time.until().isAfter(last.until())) {
        joined.set(joined.size() - 1, new Time(last.since(), time.until()));
      }
    }
    return joined;
  }
}
