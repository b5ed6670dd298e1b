package org.understudy.availability;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;
import org.understudy.wording.Phrase;

/** Puts what one source says into words. */
final class Signals {

  private Signals() {}

  static Signal absence(Source source, Timetable timetable, Instant now) {
    Absence absence = timetable.presentOrNext(source, now);
    if (absence == null) {
      return new Signal(source, true, Phrase.sentence(there(source)), null);
    }
    if (now.isBefore(absence.since())) {
      Phrase planned = Phrase.of("signal.planned", there(source));
      return new Signal(source, true, because(planned, absence), absence.since());
    }
    Phrase away = new AwayTime(source, absence).words();
    Phrase said = absence.until() == null ? Phrase.of("signal.endless", away) : away;
    return new Signal(source, false, because(said, absence), absence.until());
  }

  static Signal hours(Timetable timetable, Instant now) {
    if (timetable.hours().isEmpty()) {
      return new Signal(Source.HOURS, true, Phrase.of("signal.hours.none"), null);
    }
    AwayTime off = timetable.offAt(now);
    if (off == null) {
      Instant until = timetable.worksUntil(now);
      return new Signal(Source.HOURS, true, Phrase.of("signal.hours.within"), until);
    }
    Instant until = off.absence().until();
    Phrase away = off.words();
    // The hours say when he comes; the other sources are about whole absences.
    Phrase said = until == null ? away : Phrase.of("away.until", away, new Phrase.Moment(until));
    return new Signal(Source.HOURS, false, because(said, off.absence()), until);
  }

  static Signal account(boolean enabled) {
    Phrase said = enabled ? Phrase.of("signal.enabled") : Phrase.of("signal.disabled");
    return new Signal(Source.ACCOUNT, enabled, said, null);
  }

  static Signal presence(@Nullable Instant lastSeen, boolean online, Instant now, Duration grace) {
    if (lastSeen == null) {
      return new Signal(Source.PRESENCE, false, Phrase.of("presence.none"), null);
    }
    if (lastSeen.isAfter(now)) {
      Phrase signedIn = Phrase.of("presence.signed-in");
      return new Signal(Source.PRESENCE, true, signedIn, lastSeen.plus(grace));
    }
    Phrase ago = ago(Duration.between(lastSeen, now));
    return online
        ? new Signal(Source.PRESENCE, true, Phrase.of("presence.online", ago), lastSeen.plus(grace))
        : new Signal(Source.PRESENCE, false, Phrase.of("presence.offline", ago), null);
  }

  private static Phrase there(Source source) {
    return switch (source) {
      case STATUS -> Phrase.of("signal.active");
      case OUT_OF_OFFICE -> Phrase.of("signal.not-out");
      case CALENDAR -> Phrase.of("signal.not-busy");
      case HOURS, ACCOUNT, PRESENCE -> throw new IllegalStateException(source + " has own words.");
    };
  }

  private static Phrase because(Phrase said, Absence absence) {
    String reason = absence.reason();
    return Phrase.sentence(
        reason == null || reason.isBlank() ? said : Phrase.of("signal.because", said, reason));
  }

  private static Phrase ago(Duration time) {
    if (time.toMinutes() < 1) {
      return Phrase.of("ago.now");
    }
    if (time.toHours() < 2) {
      return Phrase.of("ago.minutes", time.toMinutes());
    }
    return time.toDays() < 2
        ? Phrase.of("ago.hours", time.toHours())
        : Phrase.of("ago.days", time.toDays());
  }
}
