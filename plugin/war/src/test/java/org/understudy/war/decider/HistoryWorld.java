package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.helpdesk.InMemoryHelpdesk;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.MemoryRepositories;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.MemoryTables.Promise;

/** Everything of one history, put together: the real decider between a host and a database. */
final class HistoryWorld {

  static final Settings SETTINGS =
      Settings.from(
          Map.of(
              "UNDERSTUDY_HOST_URL", "http://127.0.0.1/otrs",
              "UNDERSTUDY_HOST_SECRET", "kX9-only-for-these-tests-0123456789",
              "UNDERSTUDY_ADMIN_TOKEN", "b7Qw-only-for-these-tests-9876543210",
              "UNDERSTUDY_TIME_ZONE", "UTC"));
  static final ChoiceLinks LINKS = new ChoiceLinks(SETTINGS);

  private final HistoryClock clock = new HistoryClock();
  private final InMemoryHelpdesk host = new InMemoryHelpdesk(clock);
  private final HistoryModel model = new HistoryModel();
  private final HistoryFindings findings = new HistoryFindings();
  private final MemoryTables tables;
  private final HistoryHints hints;
  private final HistoryPeople people;
  private final HistoryAbsences absences;
  private final HistoryCounts counts;
  private final HistoryMachines machines;
  private final HistoryEnd end;

  HistoryWorld(HistoryDice dice, boolean takesTurns, Set<HistoryMistake> mistakes) {
    HistoryTeams teams = takesTurns ? HistoryTeams.alike(dice, host) : HistoryTeams.any(dice, host);
    this.tables = new MemoryTables(broken(mistakes));
    HistoryPictures pictures = new HistoryPictures(tables, teams, mistakes);
    List<Object> parts = new ArrayList<>(MemoryRepositories.over(tables, clock));
    parts.addAll(List.of(pictures, new Beside(), new PullDesk(), SETTINGS, LINKS, clock));
    HistoryHost watched = new HistoryHost(host, model, findings, mistakes, clock);
    HistoryWatch watch = new HistoryWatch(tables, teams, model, findings, takesTurns);
    List<HistoryServer> servers = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      servers.add(new HistoryServer(name, parts, tables, watched, watch, mistakes, clock));
    }
    Inbox inbox = MemoryRepositories.inbox(tables, clock);
    this.hints = new HistoryHints(dice, host, inbox);
    this.people = new HistoryPeople(dice, host, teams, model, hints);
    this.absences = new HistoryAbsences(dice, clock, host, teams, model, pictures);
    this.counts = new HistoryCounts(clock, host, model, pictures);
    this.machines =
        new HistoryMachines(
            dice, host, tables, inbox, MemoryRepositories.conversations(tables), servers);
    this.end = new HistoryEnd(tables, teams, model, findings);
    counts.beginsToCount();
    counts.tellsTheCount();
    people.creates();
  }

  private static Set<Promise> broken(Set<HistoryMistake> mistakes) {
    Set<Promise> broken = EnumSet.noneOf(Promise.class);
    for (HistoryMistake mistake : mistakes) {
      switch (mistake) {
        case NO_FENCING -> broken.add(Promise.FENCING);
        case NO_DECISION_KEY -> broken.add(Promise.DECISION_ONCE);
        case NO_INBOX_KEY -> broken.add(Promise.INBOX_ONCE);
        case NO_CAPACITY, NO_COMPARISON, NO_MEMORY_OF_CHANGES, PENDING_FORGOTTEN, MEMORY_KEPT -> {}
      }
    }
    return broken;
  }

  HistoryClock clock() {
    return clock;
  }

  HistoryFindings findings() {
    return findings;
  }

  MemoryTables tables() {
    return tables;
  }

  HistoryPeople people() {
    return people;
  }

  HistoryHints hints() {
    return hints;
  }

  HistoryAbsences absences() {
    return absences;
  }

  HistoryCounts counts() {
    return counts;
  }

  HistoryMachines machines() {
    return machines;
  }

  /** Judges how everything stands now. */
  void check() {
    end.check(host.conversations(people.conversations()), machines.awake(), clock.instant());
  }
}
