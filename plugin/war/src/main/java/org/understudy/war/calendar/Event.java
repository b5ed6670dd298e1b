package org.understudy.war.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of one event that matter. */
final class Event {

  private final int number;
  private final Map<String, List<Line>> lines = new HashMap<>();

  /**
   * @param number counts from 1 in the file
   */
  Event(int number) {
    this.number = number;
  }

  void add(String name, Line line) {
    lines.computeIfAbsent(name.toUpperCase(Locale.ROOT), any -> new ArrayList<>()).add(line);
  }

  /** All properties of the name. */
  List<Line> all(String name) {
    return lines.getOrDefault(name, List.of());
  }

  /** The first property of the name, null for none. */
  @Nullable Line first(String name) {
    List<Line> all = all(name);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The value of the first property of the name in capital letters, empty for none. */
  String word(String name) {
    Line line = first(name);
    return line == null ? "" : line.value().strip().toUpperCase(Locale.ROOT);
  }

  /** True when the person has no time meanwhile. */
  boolean isBusy() {
    String outlook = word("X-MICROSOFT-CDO-BUSYSTATUS");
    return !word("TRANSP").equals("TRANSPARENT")
        && !word("STATUS").equals("CANCELLED")
        && (outlook.isEmpty() || outlook.equals("BUSY") || outlook.equals("OOF"));
  }

  UnusableCalendar unusable(String why) {
    return new UnusableCalendar("Event " + number + " of the file " + why);
  }
}
