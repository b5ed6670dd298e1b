package org.understudy.war.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.understudy.availability.Availabilities;
import org.understudy.availability.Availability;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.availability.Timetable;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot.Load;
import org.understudy.war.persistence.AgentSettings;

/** All that is known of one agent at one moment. */
record AgentFacts(
    HostView host, Directory.Person person, AgentSettings settings, Instant now, Duration grace) {

  Availability availability() {
    List<AwayTime> times = new ArrayList<>();
    if (settings.absence() != null) {
      times.add(new AwayTime(Source.STATUS, settings.absence()));
    }
    if (person.outOfOffice() != null) {
      times.add(new AwayTime(Source.OUT_OF_OFFICE, person.outOfOffice()));
    }
    return Availabilities.of(
        new Timetable(times, List.of()), person.enabled(), host.lastSeen(person.id()), now, grace);
  }

  Load load() {
    return host.load(person.id());
  }
}
