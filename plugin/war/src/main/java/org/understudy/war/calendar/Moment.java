package org.understudy.war.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.transform.compliance.TzHelper;
import org.jspecify.annotations.Nullable;

/**
 * A date or a time as a file has it.
 *
 * @param wholeDay true for a date: it begins at midnight
 */
record Moment(LocalDateTime local, ZoneId zone, boolean wholeDay) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /**
   * @param usual the zone of times that name none
   */
  static Moment of(Event event, Line line, ZoneId usual) {
    return of(event, line, line.value(), usual);
  }

  /** All of a list like that of EXDATE; of periods their starts. */
  static List<Moment> all(Event event, Line line, ZoneId usual) {
    List<Moment> all = new ArrayList<>();
    for (String text : line.value().split(",")) {
      all.add(of(event, line, text.split("/", 2)[0], usual));
    }
    return all;
  }

  Instant instant() {
    return at(local);
  }

  /** Another local time in the same zone. */
  Instant at(LocalDateTime other) {
    return other.atZone(zone).toInstant();
  }

  private static Moment of(Event event, Line line, String value, ZoneId usual) {
    String text = value.strip();
    try {
      if (text.length() == 8) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        return new Moment(day.atStartOfDay(), usual, true);
      }
      boolean utc = text.endsWith("Z");
      LocalDateTime local =
          LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, TIME);
      return new Moment(local, utc ? ZoneOffset.UTC : zone(event, line, usual), false);
    } catch (DateTimeException e) {
      throw event.unusable("has a time that cannot be read: " + shown(text) + ".");
    }
  }

  private static ZoneId zone(Event event, Line line, ZoneId usual) {
    String name = line.parameter("TZID");
    if (name == null) {
      return usual;
    }
    // Some programs write names of their own, some put an address in front.
    String known = TzHelper.getCorrectedTimeZoneIdFrom(name);
    for (String candidate : new @Nullable String[] {name, known, tail(name)}) {
      if (candidate != null && ZoneId.getAvailableZoneIds().contains(candidate)) {
        return ZoneId.of(candidate);
      }
    }
    throw event.unusable(
        "is in a time zone that nobody knows, "
            + shown(name)
            + ": use names like Europe/Berlin in the program that writes the file.");
  }

  private static @Nullable String tail(String name) {
    int city = name.lastIndexOf('/');
    int area = city < 0 ? -1 : name.lastIndexOf('/', city - 1);
    return area < 0 ? null : name.substring(area + 1);
  }

  private static String shown(String text) {
    return "\"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
  }
}
