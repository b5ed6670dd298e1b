package org.understudy.availability;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Working hours by the day of the week, in local time. A day that is left out is free; work over
 * midnight is a span up to 24:00 and one of the next day.
 */
public record WeeklyHours(Map<DayOfWeek, List<Span>> days) {

  /** Around the clock. */
  public static final WeeklyHours ALWAYS =
      new WeeklyHours(
          Stream.of(DayOfWeek.values())
              .collect(Collectors.toMap(day -> day, day -> List.of(new Span(0, Span.DAY)))));

  /** Keeps the spans of each day in the order of time. */
  public WeeklyHours {
    Map<DayOfWeek, List<Span>> sorted = new EnumMap<>(DayOfWeek.class);
    days.forEach(
        (day, spans) -> {
          if (!spans.isEmpty()) {
            sorted.put(day, sorted(day, spans));
          }
        });
    days = Collections.unmodifiableMap(sorted);
  }

  /** The spans of one day in the order of time. */
  public List<Span> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  private static List<Span> sorted(DayOfWeek day, List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    Collections.sort(sorted);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from() < sorted.get(i - 1).to()) {
        throw new IllegalArgumentException(
            "Hours overlap on " + day + ": " + sorted.get(i - 1) + " and " + sorted.get(i) + ".");
      }
    }
    return List.copyOf(sorted);
  }

  /**
   * A part of a day in minutes since midnight as clocks show them, start included and end not.
   *
   * @param to up to {@link #DAY}, which is 24:00
   */
  public record Span(int from, int to) implements Comparable<Span> {

    /** The minute at which the day is over. */
    public static final int DAY = 24 * 60;

    public Span {
      if (from < 0 || to > DAY || from >= to) {
        throw new IllegalArgumentException(
            "A span must end after it starts, within one day: " + from + " to " + to + ".");
      }
    }

    @Override
    public int compareTo(Span other) {
      return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    /** Such as {@code 08:00-12:30}. */
    @Override
    public String toString() {
      return time(from) + "-" + time(to);
    }

    private static String time(int minutes) {
      return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
  }
}
