package org.understudy.rules;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The moment at which somebody is back, as customers read it (B5). */
public final class ReturnTime {

  private ReturnTime() {}

  /**
   * With the day of the week. Who is away for whole days is back on a day: nobody waits for an
   * answer at midnight.
   *
   * @param zone in which the customer reads it; it is named when there is a time
   */
  public static String in(Locale locale, Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(local);
    if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return day;
    }
    return day
        + ", "
        + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(local)
        + " ("
        + DateTimeFormatter.ofPattern("z", locale).format(local)
        + ")";
  }
}
