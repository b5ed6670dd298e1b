package org.understudy.war.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.simulation.Workforce;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.HistoryEntry;
import org.understudy.war.persistence.StatusHistory;
import org.understudy.wording.Phrase;

/** Puts together who worked in a piece of the past, as far as it is known, and says what is not. */
@ApplicationScoped
public class PastWorkforce {

  @Inject private KnownPeople knownPeople;
  @Inject private Agents agents;
  @Inject private DeputyStore deputies;
  @Inject private StatusHistory history;
  @Inject private Timekeeper timekeeper;
  @Inject private Settings settings;

  /**
   * @param assumptions what had to be assumed, in sentences for people
   */
  record Known(Workforce workforce, List<Phrase> assumptions) {}

  @Transactional
  Known between(Instant from, Instant until) {
    Directory directory =
        knownPeople.last().map(DirectorySnapshot::directory).orElse(Directory.EMPTY);
    Map<AgentId, AgentSettings> known = agents.all();
    Map<TeamId, Workforce.Squad> squads = new HashMap<>();
    Map<AgentId, Set<TeamId>> memberships = new HashMap<>();
    for (Directory.Team team : directory.teams()) {
      if (team.enabled()) {
        squads.put(team.id(), new Workforce.Squad(team.name(), team.mayOwn()));
        team.mayOwn()
            .forEach(
                agent -> memberships.computeIfAbsent(agent, any -> new HashSet<>()).add(team.id()));
      }
    }
    Map<AgentId, Workforce.Worker> workers = new HashMap<>();
    for (Directory.Person person : directory.people()) {
      AgentSettings own = known.getOrDefault(person.id(), AgentSettings.untouched(person.id()));
      workers.put(
          person.id(),
          new Workforce.Worker(
              person.firstName(),
              person.enabled(),
              memberships.getOrDefault(person.id(), Set.of()),
              own.skills(person),
              own.profile().capacity()));
    }
    PastHours hours =
        new PastHours(
            timekeeper.timetables(directory, known, from), away(history.awayBetween(from, until)));
    return new Known(
        new Workforce(
            workers,
            squads,
            hours,
            deputies.all(),
            settings.presenceGrace(),
            directory.nobodyJoins()),
        assumptions(from));
  }

  /** When each was away, as the recorded history tells. */
  static Map<AgentId, List<AwayTime>> away(List<HistoryEntry> history) {
    Map<AgentId, List<AwayTime>> away = new HashMap<>();
    for (HistoryEntry entry : history) {
      Source source = times(entry.source() == null ? Source.STATUS : entry.source());
      boolean ends = entry.until() == null || entry.until().isAfter(entry.since());
      if (source != null && ends) {
        Absence absence = new Absence(entry.since(), entry.until(), null, null);
        away.computeIfAbsent(entry.agent(), any -> new ArrayList<>())
            .add(new AwayTime(source, absence));
      }
    }
    return away;
  }

  /** What such an absence is in the past; null when it is known better from elsewhere. */
  private static @Nullable Source times(Source source) {
    return switch (source) {
      case STATUS, OUT_OF_OFFICE, CALENDAR -> source;
      // A disabled account knows no times of its own, the record of it does.
      case ACCOUNT -> Source.STATUS;
      // Hours are in the settings; who was online is not asked of the past.
      case HOURS, PRESENCE -> null;
    };
  }

  private List<Phrase> assumptions(Instant from) {
    List<Phrase> assumptions =
        new ArrayList<>(
            List.of(
                Phrase.of("assumed.times"),
                Phrase.of("assumed.people"),
                Phrase.of("assumed.online"),
                Phrase.of("assumed.messages"),
                Phrase.of("assumed.picked"),
                Phrase.of("assumed.no-pauses"),
                Phrase.of("assumed.waiting")));
    Optional<Instant> oldest = history.oldest();
    if (oldest.isEmpty() || oldest.get().isAfter(from)) {
      assumptions.add(
          oldest
              .map(since -> Phrase.of("assumed.absences-since", since))
              .orElse(Phrase.of("assumed.no-absences")));
    }
    return assumptions;
  }
}
