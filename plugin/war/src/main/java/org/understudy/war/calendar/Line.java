package org.understudy.war.calendar;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One property of an event, such as {@code DTSTART;TZID=Europe/Berlin:20261224T090000}.
 *
 * @param parameters by name in capital letters
 */
record Line(Map<String, String> parameters, String value) {

  @Nullable String parameter(String name) {
    return parameters.get(name);
  }
}
