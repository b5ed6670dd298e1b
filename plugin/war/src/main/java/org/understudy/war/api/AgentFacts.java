package org.understudy.war.api;

import java.time.Duration;
import java.time.Instant;
import org.understudy.availability.Availabilities;
import org.understudy.availability.Availability;
import org.understudy.availability.Timetable;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot.Load;
import org.understudy.war.persistence.AgentSettings;

/** All that is known of one agent at one moment. */
record AgentFacts(
    HostView host,
    Directory.Person person,
    AgentSettings settings,
    Timetable timetable,
    Instant now,
    Duration grace) {

  Availability availability() {
    return Availabilities.of(timetable, person.enabled(), host.lastSeen(person.id()), now, grace);
  }

  Load load() {
    return host.load(person.id());
  }
}
