package org.understudy.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the times in which too few people are there (A7). */
public final class Coverage {

  private Coverage() {}

  /**
   * A time in which somebody is expected, and too few are there.
   *
   * @param there how many are
   */
  public record Gap(Instant from, Instant until, int there) {}

  /**
   * @param expected somebody is expected while at least one of these is at work: the team's own
   *     hours, or those of the people without their absences
   * @param people who may stand in
   * @param least how many of them have to be there
   * @return in the order of time, none of them touches the next with the same count
   */
  public static List<Gap> gaps(
      Instant from,
      Instant until,
      Collection<Timetable> expected,
      Collection<Timetable> people,
      int least) {
    NavigableMap<Instant, Integer> needed = count(from, until, expected);
    NavigableMap<Instant, Integer> there = count(from, until, people);
    TreeSet<Instant> moments = new TreeSet<>(needed.keySet());
    moments.addAll(there.keySet());
    List<Gap> gaps = new ArrayList<>();
    for (Instant moment : moments) {
      int present = there.floorEntry(moment).getValue();
      boolean gap = needed.floorEntry(moment).getValue() > 0 && present < least;
      Instant next = moments.higher(moment);
      if (gap) {
        add(gaps, new Gap(moment, next == null ? until : next, present));
      }
    }
    return List.copyOf(gaps);
  }

  /** The times in which an agent is away, one after the other, cut to the period. */
  static List<Absence> away(Instant from, Instant until, Timetable timetable) {
    List<Absence> away = new ArrayList<>();
    Instant moment = from;
    while (moment.isBefore(until)) {
      List<AwayTime> times = timetable.away(moment);
      Instant end = times.isEmpty() ? timetable.sameUntil(moment) : back(times, moment, until);
      Instant next = end.isBefore(until) ? end : until;
      if (!times.isEmpty()) {
        away.add(new Absence(moment, next, null, null));
      }
      moment = next;
    }
    return away;
  }

  private static Instant back(List<AwayTime> times, Instant moment, Instant until) {
    @Nullable Instant back = Availabilities.backAt(times, moment);
    return back == null ? until : back;
  }

  /** How many are there, from each moment on at which that may change; begins with the period. */
  private static NavigableMap<Instant, Integer> count(
      Instant from, Instant until, Collection<Timetable> people) {
    NavigableMap<Instant, Integer> changes = new TreeMap<>();
    changes.put(from, people.size());
    for (Timetable person : people) {
      for (Absence absence : away(from, until, person)) {
        changes.merge(absence.since(), -1, Integer::sum);
        Instant end = absence.until();
        if (end != null && end.isBefore(until)) {
          changes.merge(end, 1, Integer::sum);
        }
      }
    }
    int there = 0;
    for (var change : changes.entrySet()) {
      there += change.getValue();
      change.setValue(there);
    }
    return changes;
  }

  private static void add(List<Gap> gaps, Gap next) {
    Gap last = gaps.isEmpty() ? null : gaps.getLast();
    if (last != null && last.until().equals(next.from()) && last.there() == next.there()) {
      gaps.set(gaps.size() - 1, new Gap(last.from(), next.until(), last.there()));
    } else {
      gaps.add(next);
    }
  }
}
