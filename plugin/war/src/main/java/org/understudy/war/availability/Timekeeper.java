package org.understudy.war.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.TeamHours;

/** Makes timetables of what is stored now. */
@ApplicationScoped
public class Timekeeper {

  @Inject private Agents agents;
  @Inject private SettingStore store;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Those that are stored now. */
  public Timetables timetables(Directory directory) {
    return timetables(directory, agents.all());
  }

  /** False when a new year has begun and other holidays count. */
  public boolean isPresent(Timetables timetables) {
    return timetables.year().equals(year());
  }

  /** The same, with settings of agents that the caller has read already. */
  public Timetables timetables(Directory directory, Map<AgentId, AgentSettings> known) {
    return timetables(directory, known, clock.instant());
  }

  /**
   * @param at around which holidays have to be known
   */
  public Timetables timetables(Directory directory, Map<AgentId, AgentSettings> known, Instant at) {
    Map<TeamId, TeamHours> hours = new HashMap<>();
    store.all(Kind.TEAM_HOURS).forEach((team, kept) -> hours.put(new TeamId(team), kept.value()));
    return new Timetables(
        directory, known, hours, settings.zone(), Year.from(at.atZone(settings.zone())));
  }

  private Year year() {
    return Year.now(clock.withZone(settings.zone()));
  }
}
