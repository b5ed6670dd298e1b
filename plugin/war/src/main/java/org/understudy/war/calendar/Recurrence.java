package org.understudy.war.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** The local times of an event that comes again, by one rule of the file. */
final class Recurrence {

  private static final int MOST_COUNT = 10_000;
  private static final int MOST_A_DAY = 24;

  /** Before any birthday that somebody keeps. */
  private static final LocalDateTime OLDEST = LocalDateTime.of(1850, 1, 1, 0, 0);

  private final Event event;
  private final Moment start;
  private final Recur<LocalDateTime> rule;

  /** The end that the rule names, exclusive by one second. */
  private final LocalDateTime end;

  Recurrence(Event event, Moment start, String text) {
    this.event = event;
    this.start = start;
    List<String> parts = new ArrayList<>(List.of(text.split(";")));
    this.end = takeEnd(parts);
    this.rule = parse(String.join(";", parts));
    refuseBombs();
  }

  /** False when the rule has ended by then. */
  boolean mayComeAfter(LocalDateTime moment) {
    return moment.isBefore(end);
  }

  /**
   * @param most the result is cut after so many
   */
  List<LocalDateTime> between(LocalDateTime from, LocalDateTime to, int most) {
    LocalDateTime last = end.isBefore(to) ? end : to;
    return rule.getDates(seed(from), from, last, most);
  }

  /** A later start with the same rhythm: nobody has to count through the years before. */
  private LocalDateTime seed(LocalDateTime from) {
    LocalDateTime first = start.local();
    if (rule.getCount() > 0 || !first.isBefore(from)) {
      return first;
    }
    int interval = Math.max(rule.getInterval(), 1);
    ChronoUnit unit =
        rule.getFrequency() == Frequency.DAILY
            ? ChronoUnit.DAYS
            : rule.getFrequency() == Frequency.WEEKLY ? ChronoUnit.WEEKS : null;
    if (unit == null) {
      return first;
    }
    long rounds = unit.between(first, from) / interval - 1;
    return rounds > 0 ? first.plus(rounds * interval, unit) : first;
  }

  private LocalDateTime takeEnd(List<String> parts) {
    for (String part : parts) {
      if (part.toUpperCase(Locale.ROOT).startsWith("UNTIL=")) {
        parts.remove(part);
        Line line = new Line(Map.of(), part.substring("UNTIL=".length()));
        Moment last = Moment.of(event, line, start.zone());
        LocalDateTime local = LocalDateTime.ofInstant(last.instant(), start.zone());
        boolean days = last.wholeDay() && !start.wholeDay();
        return local.plus(days ? Duration.ofDays(1) : Duration.ofSeconds(1));
      }
    }
    return LocalDateTime.MAX;
  }

  private Recur<LocalDateTime> parse(String text) {
    try {
      return new Recur<>(text);
    } catch (RuntimeException e) {
      throw event.unusable("has a recurrence that cannot be read.");
    }
  }

  private void refuseBombs() {
    Frequency frequency = rule.getFrequency();
    boolean oftenADay =
        frequency == Frequency.SECONDLY
            || frequency == Frequency.MINUTELY
            || frequency == Frequency.HOURLY;
    long aDay =
        (long) Math.max(rule.getHourList().size(), 1)
            * Math.max(rule.getMinuteList().size(), 1)
            * Math.max(rule.getSecondList().size(), 1);
    if (oftenADay || aDay > MOST_A_DAY) {
      throw event.unusable("comes again more often than once an hour: leave it out.");
    }
    if (rule.getCount() > MOST_COUNT) {
      throw event.unusable("comes again more than " + MOST_COUNT + " times: leave it out.");
    }
    if (start.local().isBefore(OLDEST)) {
      throw event.unusable("began before " + OLDEST.getYear() + ": leave it out.");
    }
  }
}
