package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;

/** Puts what one source says into words. Moments stay out of them: each reader has a zone. */
final class Signals {

  private Signals() {}

  static Signal absence(Source source, @Nullable Absence absence, Instant now) {
    String there = source == Source.STATUS ? "Active" : "Not out of office";
    String away = source == Source.STATUS ? "Absent" : "Out of office";
    if (absence == null || (absence.until() != null && !now.isBefore(absence.until()))) {
      return new Signal(source, true, there + ".", null);
    }
    if (now.isBefore(absence.since())) {
      return new Signal(
          source, true, there + " now; an absence is planned" + reason(absence), absence.since());
    }
    String end = absence.until() == null ? ", end not known" : "";
    return new Signal(source, false, away + end + reason(absence), absence.until());
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
    String seen = "last seen " + ago(Duration.between(lastSeen, now)) + ".";
    return online
        ? new Signal(Source.PRESENCE, true, "Online: " + seen, lastSeen.plus(grace))
        : new Signal(Source.PRESENCE, false, "Offline: " + seen, null);
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
