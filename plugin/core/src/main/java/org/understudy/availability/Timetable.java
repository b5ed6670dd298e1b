package org.understudy.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;

/**
 * All times in which an agent is away, known in advance: absences of all sources, and everything
 * outside the working hours. Remembers the last answer, as {@link WorkingTime} does.
 */
public final class Timetable {

  /** Never away. */
  public static final Timetable ALWAYS_THERE = new Timetable(List.of(), List.of());

  private final List<AwayTime> times;
  private final List<WorkingTime> hours;
  private @Nullable Outlook last;

  /**
   * @param times absences; their order does not matter, and they may overlap
   * @param hours the agent works when any of them says so; none means around the clock
   */
  public Timetable(List<AwayTime> times, List<WorkingTime> hours) {
    this.times =
        times.stream()
            .sorted(
                Comparator.comparing(AwayTime::source)
                    .thenComparing(time -> time.absence().since()))
            .toList();
    this.hours = List.copyOf(hours);
  }

  /** The same with one absence more. */
  public Timetable with(AwayTime time) {
    return new Timetable(Stream.concat(times.stream(), Stream.of(time)).toList(), hours);
  }

  /** What would be without any absence. */
  public Timetable hoursOnly() {
    return times.isEmpty() ? this : new Timetable(List.of(), hours);
  }

  /**
   * The times away that matter at a moment: first those that cover it, in the order of their
   * sources, then those that follow until the agent is back.
   *
   * @return empty when the agent is there
   */
  public List<AwayTime> away(Instant moment) {
    return outlook(moment).away();
  }

  /**
   * Until when {@link #away} says the same at least, with {@link Instant#MAX} for no end in sight.
   */
  public Instant sameUntil(Instant moment) {
    return outlook(moment).until();
  }

  /** The absence of a source that covers the moment, or else its next one; null when none is. */
  @Nullable Absence presentOrNext(Source source, Instant moment) {
    return times.stream()
        .filter(time -> time.source() == source)
        .map(AwayTime::absence)
        .filter(absence -> absence.until() == null || absence.until().isAfter(moment))
        .min(Comparator.comparing(Absence::since))
        .orElse(null);
  }

  List<AwayTime> times() {
    return times;
  }

  List<WorkingTime> hours() {
    return hours;
  }

  private Outlook outlook(Instant moment) {
    Outlook known = last;
    if (known == null || !known.covers(moment)) {
      known = Outlook.at(moment, this);
      last = known;
    }
    return known;
  }

  /** The time outside of all working hours that covers the moment, null when it is working time. */
  @Nullable AwayTime offAt(Instant moment) {
    if (hours.isEmpty()) {
      return null;
    }
    Instant since = Instant.MIN;
    Instant until = null;
    String holiday = null;
    for (WorkingTime time : hours) {
      Stretch stretch = time.at(moment);
      if (stretch.working()) {
        return null;
      }
      since = stretch.from().isAfter(since) ? stretch.from() : since;
      if (stretch.until() != null && (until == null || stretch.until().isBefore(until))) {
        until = stretch.until();
        holiday = stretch.holiday();
      }
    }
    return new AwayTime(Source.HOURS, new Absence(since, until, holiday, null));
  }

  /** Until when it stays working time at least; the moment is working time. */
  Instant worksUntil(Instant moment) {
    Instant latest = hours.isEmpty() ? Instant.MAX : moment;
    for (WorkingTime time : hours) {
      Stretch stretch = time.at(moment);
      if (stretch.working() && stretch.until() != null && stretch.until().isAfter(latest)) {
        latest = stretch.until();
      }
    }
    return latest;
  }

  /** The covering absences at a moment in the order of their sources. */
  List<AwayTime> covering(Instant moment) {
    List<AwayTime> covering = new ArrayList<>();
    for (AwayTime time : times) {
      if (time.covers(moment)) {
        covering.add(time);
      }
    }
    AwayTime off = offAt(moment);
    if (off != null) {
      covering.add(off);
    }
    return covering;
  }
}
