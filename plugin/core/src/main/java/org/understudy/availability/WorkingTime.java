package org.understudy.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours.Span;

/**
 * When somebody works: weekly hours in a time zone, without holidays. It is working time whenever
 * the clocks of the zone show a time within the hours: hours that a clock change skips do not
 * exist, hours that it repeats count twice.
 *
 * <p>Asked for thousands of agents at every decision, so it remembers the last answer. Threads that
 * overwrite each other's memory lose time, nothing else.
 */
public final class WorkingTime {

  private final ZoneId zone;
  private final WeeklyHours weekly;
  private final Map<LocalDate, String> holidays;
  private @Nullable Stretch last;

  /**
   * @param holidays days without work in local time, with their names
   */
  public WorkingTime(ZoneId zone, WeeklyHours weekly, Map<LocalDate, String> holidays) {
    this.zone = zone;
    this.weekly = weekly;
    this.holidays = Map.copyOf(holidays);
  }

  /** In which the hours are meant. */
  public ZoneId zone() {
    return zone;
  }

  /** True when it is working time at the given moment. */
  public boolean includes(Instant moment) {
    return at(moment).working();
  }

  /** When working time may begin or end next, null when no such moment is in sight. */
  public @Nullable Instant nextChange(Instant after) {
    return at(after).until();
  }

  /** The answer at a moment, and for how long it stays. */
  Stretch at(Instant moment) {
    Stretch known = last;
    if (known == null || !known.covers(moment)) {
      known = find(moment);
      last = known;
    }
    return known;
  }

  private Stretch find(Instant moment) {
    ZoneOffset offset = zone.getRules().getOffset(moment);
    long local = moment.getEpochSecond() + offset.getTotalSeconds();
    long day = Math.floorDiv(local, Days.SECONDS);
    long second = Math.floorMod(local, Days.SECONDS);
    Days days = new Days(weekly, holidays);
    for (Span span : days.spans(day)) {
      if (second >= span.from() * 60L && second < span.to() * 60L) {
        return new Stretch(moment, end(moment, Days.end(day, span, offset)), true, null);
      }
    }
    Edges edges = new Edges(zone.getRules(), days);
    Instant since = edges.before(moment);
    Instant until = edges.after(moment);
    return new Stretch(since, until, false, holiday(since, until));
  }

  private Instant end(Instant moment, Instant endOfSpan) {
    ZoneOffsetTransition change = zone.getRules().nextTransition(moment);
    return change != null && change.getInstant().isBefore(endOfSpan)
        ? change.getInstant()
        : endOfSpan;
  }

  /** The first holiday that takes away work in between. */
  private @Nullable String holiday(Instant since, @Nullable Instant until) {
    if (holidays.isEmpty() || until == null) {
      return null;
    }
    LocalDate last = LocalDate.ofInstant(until, zone);
    for (LocalDate day = LocalDate.ofInstant(since, zone);
        day.isBefore(last);
        day = day.plusDays(1)) {
      String name = holidays.get(day);
      if (name != null && !weekly.on(day.getDayOfWeek()).isEmpty()) {
        return name;
      }
    }
    return null;
  }
}
