package org.understudy.war.api;

import java.time.Duration;
import java.time.Instant;
import org.understudy.availability.Attendance;
import org.understudy.availability.Availability;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot.Load;
import org.understudy.war.persistence.AgentSettings;

/** All that is known of one agent at one moment. */
record AgentFacts(
    HostView host, Directory.Person person, AgentSettings settings, Instant now, Duration grace) {

  Availability availability() {
    return new Attendance(
            person.enabled(), settings.absence(), person.outOfOffice(), host.lastSeen(person.id()))
        .at(now, grace);
  }

  Load load() {
    return host.load(person.id());
  }
}
