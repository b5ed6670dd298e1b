package org.understudy.war.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.availability.Timetables;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.persistence.HistoryEntry;
import org.understudy.war.persistence.StatusHistory;

/**
 * Writes down who is there and who is not (N9). Presence is left out on purpose: nobody's minutes
 * at the desk are recorded.
 */
@ApplicationScoped
public class HistoryKeeper {

  @Inject private KnownPeople knownPeople;
  @Inject private Timekeeper timekeeper;
  @Inject private StatusHistory history;
  @Inject private Clock clock;

  /**
   * @param lease under which this node decides
   */
  void run(long lease) {
    knownPeople
        .last()
        .map(DirectorySnapshot::directory)
        .ifPresent(directory -> compare(lease, directory));
  }

  private void compare(long lease, Directory directory) {
    Instant now = clock.instant();
    Timetables timetables = timekeeper.timetables(directory);
    Map<AgentId, HistoryEntry> known = new HashMap<>(history.present());
    List<HistoryEntry> over = new ArrayList<>();
    List<HistoryEntry> begun = new ArrayList<>();
    for (Directory.Person person : directory.people()) {
      HistoryEntry last = known.remove(person.id());
      Source away = away(person, timetables, now);
      if (last == null || !last.says(away == null, away)) {
        begun.add(new HistoryEntry(0, person.id(), away == null, away, now, null));
        if (last != null) {
          over.add(last);
        }
      }
    }
    // Who has left the helpdesk altogether is no longer followed.
    over.addAll(known.values());
    if (!over.isEmpty() || !begun.isEmpty()) {
      history.change(lease, over, begun, now);
    }
  }

  private static @Nullable Source away(
      Directory.Person person, Timetables timetables, Instant now) {
    if (!person.enabled()) {
      return Source.ACCOUNT;
    }
    List<AwayTime> times = timetables.of(person.id()).away(now);
    return times.isEmpty() ? null : times.getFirst().source();
  }
}
