package org.understudy.war.api;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;
import org.understudy.availability.WeeklyHours.Span;

/** Weekly hours as they travel: {@code {"monday": ["08:00-12:00", "13:00-17:00"]}}. */
final class HoursReader {

  private static final Pattern SPAN =
      Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

  private static final int MOST_SPANS = 12;

  private final FieldReader fields;

  HoursReader(FieldReader fields) {
    this.fields = fields;
  }

  /**
   * @param field the name of the whole
   * @return null when none are given
   */
  @Nullable WeeklyHours read(String field, @Nullable Map<String, List<String>> sent) {
    if (sent == null) {
      return null;
    }
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    sent.forEach(
        (name, texts) -> {
          DayOfWeek day = day(name);
          if (day == null) {
            fields.wrong(field + "." + name, "Must be a day from monday to sunday.");
          } else {
            days.put(day, spans(field + "." + name, texts));
          }
        });
    return new WeeklyHours(days);
  }

  static @Nullable Map<String, List<String>> write(@Nullable WeeklyHours hours) {
    if (hours == null) {
      return null;
    }
    Map<String, List<String>> days = new TreeMap<>();
    hours
        .days()
        .forEach(
            (day, spans) -> days.put(Words.of(day), spans.stream().map(Span::toString).toList()));
    return days;
  }

  private static @Nullable DayOfWeek day(String name) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(null);
  }

  private List<Span> spans(String field, @Nullable List<String> texts) {
    List<Span> spans = new ArrayList<>();
    if (texts == null || texts.size() > MOST_SPANS) {
      fields.wrong(field, "Must be a list of at most " + MOST_SPANS + " times like 08:00-12:00.");
      return spans;
    }
    for (int i = 0; i < texts.size(); i++) {
      Span span = span(field + "[" + i + "]", texts.get(i));
      if (span != null && spans.stream().anyMatch(other -> overlap(span, other))) {
        fields.wrong(field + "[" + i + "]", "Must not overlap another time of the same day.");
      } else if (span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  private @Nullable Span span(String field, @Nullable String text) {
    Matcher match = SPAN.matcher(text == null ? "" : text);
    if (!match.matches()) {
      fields.wrong(field, "Must be like 08:00-12:00, up to 24:00.");
      return null;
    }
    int from = minutes(match.group(1), match.group(2));
    int to = minutes(match.group(3), match.group(4));
    if (from >= to || to > Span.DAY) {
      fields.wrong(
          field,
          "Must end after it starts, at 24:00 at the latest; work over midnight is one time up to"
              + " 24:00 and one from 00:00 on the next day.");
      return null;
    }
    return new Span(from, to);
  }

  private static int minutes(String hours, String minutes) {
    return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
  }

  private static boolean overlap(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
