package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.rules.Deputies;
import org.understudy.war.availability.Timekeeper;
import org.understudy.war.availability.Timetables;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.Kind;
import org.understudy.war.persistence.RulebookVersion;
import org.understudy.war.persistence.Rulebooks;
import org.understudy.war.persistence.SettingStore;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.TeamNotes;
import org.understudy.war.persistence.TeamPull;
import org.understudy.war.persistence.TeamWorkload;

/** Reads people, teams and settings. Both methods take part in the caller's transaction. */
@ApplicationScoped
public class PictureReader {

  @Inject private KnownPeople knownPeople;
  @Inject private Rulebooks rulebooks;
  @Inject private DeputyStore deputies;
  @Inject private Agents agents;
  @Inject private SettingStore store;
  @Inject private Timekeeper timekeeper;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Everything. */
  Picture all() {
    return all(clock.instant());
  }

  /**
   * @param at around which holidays have to be known
   */
  Picture all(Instant at) {
    DirectorySnapshot snapshot = snapshot();
    Map<AgentId, AgentSettings> known = agents.all();
    return picture(
        snapshot,
        rulebooks.published(),
        deputies.all(),
        known,
        timekeeper.timetables(directory(snapshot), known, at),
        workloads(),
        pulls(),
        notes());
  }

  /** What has changed, and the rest as the desk knows it. */
  Picture newer(Desk desk, Map<Stamps.Name, Long> present) {
    Picture before = desk.picture();
    boolean people = desk.stamps().differs(present, Stamps.Name.AGENTS);
    boolean rules = desk.stamps().differs(present, Stamps.Name.RULES);
    DirectorySnapshot snapshot =
        desk.stamps().differs(present, Stamps.Name.DIRECTORY) ? snapshot() : before.snapshot();
    Map<AgentId, AgentSettings> known = people ? agents.all() : before.agents();
    boolean sameTimes =
        !people
            && before.snapshot().hash().equals(snapshot.hash())
            && timekeeper.isPresent(before.timetables());
    return picture(
        snapshot,
        rules ? rulebooks.published() : before.rules(),
        rules ? deputies.all() : before.deputies(),
        known,
        sameTimes ? before.timetables() : timekeeper.timetables(directory(snapshot), known),
        people ? workloads() : before.workloads(),
        people ? pulls() : before.pulls(),
        people ? notes() : before.notes());
  }

  private Picture picture(
      DirectorySnapshot snapshot,
      RulebookVersion rules,
      Deputies standIns,
      Map<AgentId, AgentSettings> known,
      Timetables timetables,
      Map<TeamId, TeamWorkload> workloads,
      Map<TeamId, TeamPull> pulls,
      Map<TeamId, TeamNotes> notes) {
    Directory directory = directory(snapshot);
    return new Picture(
        snapshot,
        Picture.people(directory),
        Picture.teams(directory),
        Picture.memberships(directory),
        rules,
        standIns,
        known,
        timetables,
        workloads,
        pulls,
        notes,
        settings.countPending(),
        settings.presenceGrace());
  }

  private DirectorySnapshot snapshot() {
    return knownPeople.last().orElseGet(PictureReader::nothingHeard);
  }

  private static Directory directory(DirectorySnapshot snapshot) {
    return Objects.requireNonNullElse(snapshot.directory(), Directory.EMPTY);
  }

  private Map<TeamId, TeamWorkload> workloads() {
    Map<TeamId, TeamWorkload> workloads = new HashMap<>();
    store
        .all(Kind.TEAM_WORKLOAD)
        .forEach((team, kept) -> workloads.put(new TeamId(team), kept.value()));
    return workloads;
  }

  private Map<TeamId, TeamNotes> notes() {
    Map<TeamId, TeamNotes> notes = new HashMap<>();
    store.all(Kind.TEAM_NOTES).forEach((team, kept) -> notes.put(new TeamId(team), kept.value()));
    return notes;
  }

  private Map<TeamId, TeamPull> pulls() {
    Map<TeamId, TeamPull> pulls = new HashMap<>();
    store.all(Kind.TEAM_PULL).forEach((team, kept) -> pulls.put(new TeamId(team), kept.value()));
    return pulls;
  }

  private static DirectorySnapshot nothingHeard() {
    return new DirectorySnapshot("", Directory.EMPTY, 0, Instant.EPOCH, Map.of(), Map.of());
  }
}
