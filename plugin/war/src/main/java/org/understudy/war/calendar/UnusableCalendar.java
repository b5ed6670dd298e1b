package org.understudy.war.calendar;

/** A calendar cannot be read; the message tells people why, and what to do. */
public final class UnusableCalendar extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableCalendar(String message) {
    super(message);
  }
}
