package org.understudy.availability;

import java.time.Instant;
import org.understudy.availability.Signal.Source;
import org.understudy.wording.Phrase;

/**
 * A time in which one source says that an agent is away.
 *
 * @param source one that knows of times: status, out of office, calendar or hours
 */
public record AwayTime(Source source, Absence absence) {

  public AwayTime {
    if (!source.knowsTimes()) {
      throw new IllegalArgumentException("The source " + source + " knows no times.");
    }
  }

  /** True when the agent is away at the given moment. */
  public boolean covers(Instant moment) {
    return absence.covers(moment);
  }

  /** Words that fit after "John is". */
  public Phrase words() {
    return switch (source) {
      case STATUS -> Phrase.of("away.status");
      case OUT_OF_OFFICE -> Phrase.of("away.out-of-office");
      case CALENDAR -> Phrase.of("away.calendar");
      case HOURS -> Phrase.of("away.hours");
      case ACCOUNT, PRESENCE -> throw new IllegalStateException(source + " knows no times.");
    };
  }
}
