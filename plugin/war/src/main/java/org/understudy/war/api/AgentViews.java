package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.Agents;

/** What is known of single agents now, for those who look at one or two. */
@ApplicationScoped
public class AgentViews {

  @Inject private Agents agents;
  @Inject private Timekeeper timekeeper;
  @Inject private Settings settings;
  @Inject private Clock clock;

  AgentFacts facts(HostView present, Directory.Person person) {
    Map<AgentId, AgentSettings> all = agents.all();
    return new AgentFacts(
        present,
        person,
        all.getOrDefault(person.id(), AgentSettings.untouched(person.id())),
        timekeeper.timetables(present.directory(), all).of(person.id()),
        clock.instant(),
        settings.presenceGrace());
  }
}
