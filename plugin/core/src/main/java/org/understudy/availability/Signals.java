package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;

/** Puts what one source says into words. Moments stay out of them: each reader has a zone. */
final class Signals {

  private static final Duration WEEK = Duration.ofDays(6);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);

  private Signals() {}

  static Signal absence(Source source, Timetable timetable, Instant now) {
    Absence absence = timetable.presentOrNext(source, now);
    if (absence == null) {
      return new Signal(source, true, there(source) + ".", null);
    }
    if (now.isBefore(absence.since())) {
      String planned = there(source) + " now; an absence is planned";
      return new Signal(source, true, planned + reason(absence), absence.since());
    }
    String end = absence.until() == null ? ", end not known" : "";
    String away = new AwayTime(source, absence).words();
    return new Signal(source, false, capital(away) + end + reason(absence), absence.until());
  }

  /** The one signal with a moment in its words: hours are meant in a zone of their own. */
  static Signal hours(Timetable timetable, Instant now) {
    if (timetable.hours().isEmpty()) {
      return new Signal(Source.HOURS, true, "No working hours are set.", null);
    }
    AwayTime off = timetable.offAt(now);
    if (off == null) {
      return new Signal(Source.HOURS, true, "Within working hours.", timetable.worksUntil(now));
    }
    ZoneId zone = timetable.hours().getFirst().zone();
    Instant until = off.absence().until();
    String words = capital(off.words()) + (until == null ? "" : " until " + at(until, now, zone));
    return new Signal(Source.HOURS, false, words + reason(off.absence()), until);
  }

  static Signal account(boolean enabled) {
    return new Signal(
        Source.ACCOUNT,
        enabled,
        enabled ? "The account is enabled." : "The account is disabled.",
        null);
  }

  static Signal presence(@Nullable Instant lastSeen, boolean online, Instant now, Duration grace) {
    if (lastSeen == null) {
      return new Signal(Source.PRESENCE, false, "Offline: no session.", null);
    }
    if (lastSeen.isAfter(now)) {
      return new Signal(Source.PRESENCE, true, "Online: signed in.", lastSeen.plus(grace));
    }
    String seen = "last seen " + ago(Duration.between(lastSeen, now)) + ".";
    return online
        ? new Signal(Source.PRESENCE, true, "Online: " + seen, lastSeen.plus(grace))
        : new Signal(Source.PRESENCE, false, "Offline: " + seen, null);
  }

  private static String there(Source source) {
    return switch (source) {
      case STATUS -> "Active";
      case OUT_OF_OFFICE -> "Not out of office";
      case CALENDAR -> "Nothing in the calendar";
      case HOURS, ACCOUNT, PRESENCE -> throw new IllegalStateException(source + " has own words.");
    };
  }

  private static String at(Instant moment, Instant now, ZoneId zone) {
    boolean thisWeek = Duration.between(now, moment).compareTo(WEEK) < 0;
    return (thisWeek ? WEEKDAY : DATE).format(moment.atZone(zone));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String reason(Absence absence) {
    return absence.reason() == null || absence.reason().isBlank()
        ? "."
        : ": " + absence.reason() + ".";
  }

  private static String ago(Duration time) {
    if (time.toMinutes() < 1) {
      return "less than a minute ago";
    }
    if (time.toHours() < 2) {
      return count(time.toMinutes(), "minute");
    }
    return time.toDays() < 2 ? count(time.toHours(), "hour") : count(time.toDays(), "day");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s") + " ago";
  }
}
