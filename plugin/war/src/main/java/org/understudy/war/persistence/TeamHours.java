package org.understudy.war.persistence;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;

/**
 * Working hours of a team: those of its members who have set nothing else.
 *
 * @param hours null for around the clock
 * @param zone in which the hours are meant, null for the installation's
 * @param holidays region whose holidays count, null for none
 */
public record TeamHours(
    @Nullable WeeklyHours hours, @Nullable ZoneId zone, @Nullable String holidays) {

  /** Around the clock, every day. */
  public static final TeamHours UNTOUCHED = new TeamHours(null, null, null);
}
