package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.availability.Timetables;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.Agents;

/** What is known of single agents now, for those who look at some of them. */
@ApplicationScoped
public class AgentViews {

  @Inject private Agents agents;
  @Inject private Timekeeper timekeeper;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Reads what is needed once, however many agents are looked at. */
  Look look(HostView present) {
    Map<AgentId, AgentSettings> all = agents.all();
    return new Look(
        present,
        all,
        timekeeper.timetables(present.directory(), all),
        clock.instant(),
        settings.presenceGrace());
  }

  /** All agents at one moment. */
  record Look(
      HostView host,
      Map<AgentId, AgentSettings> settings,
      Timetables timetables,
      Instant now,
      Duration grace) {

    AgentFacts facts(Directory.Person person) {
      return new AgentFacts(
          host,
          person,
          settings.getOrDefault(person.id(), AgentSettings.untouched(person.id())),
          timetables.of(person.id()),
          now,
          grace);
    }

    /**
     * @param agent whom the host knows
     */
    AgentFacts facts(AgentId agent) {
      return facts(host.person(agent.value()));
    }

    boolean isThere(AgentId agent) {
      return !facts(agent).availability().absent();
    }
  }
}
