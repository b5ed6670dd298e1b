package org.understudy.war.persistence;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.WeeklyHours;

/**
 * The settings of an agent that stay, whatever the status of now is.
 *
 * @param hoursFrom whose working hours count
 * @param hours the own ones, null when none are set
 * @param zone in which the own hours are meant, null for the one that the host knows
 * @param holidays region whose holidays count, null for the team's
 * @param capacity most open conversations, null for the team's limit
 * @param skills what the agent is good at, with a level from 1 to 5
 */
public record AgentProfile(
    HoursFrom hoursFrom,
    @Nullable WeeklyHours hours,
    @Nullable ZoneId zone,
    @Nullable String holidays,
    @Nullable Integer capacity,
    Map<String, Integer> skills) {

  /** Whose working hours count for an agent. */
  public enum HoursFrom {
    /** Those of the team that a conversation belongs to. */
    TEAM,
    OWN,
    /** Around the clock. */
    NONE
  }

  /** Everything as the team has it. */
  public static final AgentProfile UNTOUCHED =
      new AgentProfile(HoursFrom.TEAM, null, null, null, null, Map.of());

  /** What a stored profile of an older version does not know takes its default. */
  public AgentProfile {
    hoursFrom = Objects.requireNonNullElse(hoursFrom, HoursFrom.TEAM);
    skills = Collections.unmodifiableMap(new TreeMap<>(skills == null ? Map.of() : skills));
  }
}
