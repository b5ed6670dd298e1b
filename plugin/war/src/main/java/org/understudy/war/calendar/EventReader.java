package org.understudy.war.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;

/** Takes the events out of a file. */
final class EventReader implements ContentHandler {

  private static final int MOST_EVENTS = 5000;
  private static final int DEEPEST = 5;
  private static final Set<String> WANTED =
      Set.of(
          "UID",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "RDATE",
          "EXDATE",
          "RECURRENCE-ID",
          "TRANSP",
          "STATUS",
          "X-MICROSOFT-CDO-BUSYSTATUS");

  private final List<Event> events = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private boolean calendar;
  private @Nullable Event event;
  private Map<String, String> parameters = new HashMap<>();
  private String value = "";

  private EventReader() {}

  /**
   * @throws UnusableCalendar when it is no iCalendar file, or has too many events
   */
  static List<Event> read(byte[] file) {
    EventReader reader = new EventReader();
    try {
      new CalendarParserImpl().parse(new ByteArrayInputStream(file), reader);
    } catch (ParserException e) {
      if (e.getCause() instanceof UnusableCalendar ours) {
        throw ours;
      }
      throw new UnusableCalendar(
          "The file is no iCalendar file: look at line " + e.getLineNo() + ".");
    } catch (IOException e) {
      throw new IllegalStateException("Reading from memory cannot fail.", e);
    }
    if (!reader.calendar) {
      throw new UnusableCalendar("The file holds no calendar: it must begin with BEGIN:VCALENDAR.");
    }
    return reader.events;
  }

  @Override
  public void startCalendar() {
    calendar = true;
  }

  @Override
  public void endCalendar() {}

  @Override
  public void startComponent(String name) {
    open.add(name);
    if (open.size() > DEEPEST) {
      throw new UnusableCalendar("The file holds components within components within components.");
    }
    if (open.size() == 1 && name.equalsIgnoreCase("VEVENT")) {
      if (events.size() == MOST_EVENTS) {
        throw new UnusableCalendar(
            "The file has more than " + MOST_EVENTS + " events: export a shorter time.");
      }
      event = new Event(events.size() + 1);
      events.add(event);
    }
  }

  @Override
  public void endComponent(String name) {
    open.removeLast();
    event = open.isEmpty() ? null : event;
  }

  @Override
  public void startProperty(String name) {
    parameters = new HashMap<>();
    value = "";
  }

  @Override
  public void parameter(String name, String text) {
    parameters.put(name.toUpperCase(Locale.ROOT), text);
  }

  @Override
  public void propertyValue(String text) {
    value = text;
  }

  @Override
  public void endProperty(String name) {
    // What stands inside of an alarm of the event is not about the event.
    if (event != null && open.size() == 1 && WANTED.contains(name.toUpperCase(Locale.ROOT))) {
      event.add(name, new Line(parameters, value.strip()));
    }
  }
}
