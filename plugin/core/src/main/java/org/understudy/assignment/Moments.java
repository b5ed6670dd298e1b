package org.understudy.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How moments are written in sentences for people. */
interface Moments {

  /** For explanations that are stored: one zone for every reader, and it is named. */
  Moments UTC =
      moment ->
          written(LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC)) + " UTC";

  /** For readers who all live in one zone. */
  static Moments in(ZoneId zone) {
    return new Local(zone);
  }

  /** Writes a moment. */
  String at(Instant moment);

  /** Writes the end of an absence. */
  default String end(Instant moment) {
    return at(moment);
  }

  private static String written(LocalDateTime local) {
    return local.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
  }

  /** Leaves out the zone, which its readers know. */
  record Local(ZoneId zone) implements Moments {

    @Override
    public String at(Instant moment) {
      return written(LocalDateTime.ofInstant(moment, zone));
    }

    /**
     * Whole days are named by the last of them, as the host does: it is over when the next begins.
     */
    @Override
    public String end(Instant moment) {
      LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
      return local.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? local.toLocalDate().minusDays(1).toString()
          : written(local);
    }
  }
}
