package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.rules.Backup;
import org.understudy.rules.Deputies;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;
import org.understudy.war.availability.Timetables;
import org.understudy.war.persistence.AgentProfile;
import org.understudy.war.persistence.AgentProfile.HoursFrom;
import org.understudy.war.persistence.AgentSettings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.BusyTimes;
import org.understudy.war.persistence.MemoryTables;
import org.understudy.war.persistence.RulebookVersion;
import org.understudy.war.persistence.Stamps;

/** People, teams and settings of one history, as they are stored. */
final class HistoryPictures extends PictureReader {

  private final MemoryTables tables;
  private final RulebookVersion rules;
  private final Map<AgentId, Integer> limits;
  private final Map<AgentId, AgentSettings> agents = new HashMap<>();
  private DirectorySnapshot snapshot =
      new DirectorySnapshot("", Directory.EMPTY, 0, Instant.EPOCH, Map.of(), Map.of());

  HistoryPictures(MemoryTables tables, HistoryTeams teams, Set<HistoryMistake> mistakes) {
    this(tables, teams, mistakes, List.of());
  }

  /**
   * @param ordered the ordered rules
   */
  HistoryPictures(
      MemoryTables tables, HistoryTeams teams, Set<HistoryMistake> mistakes, List<Rule> ordered) {
    boolean limited = !mistakes.contains(HistoryMistake.NO_CAPACITY);
    this.tables = tables;
    this.limits = limited ? teams.limits() : Map.of();
    Map<TeamId, TeamRules> byTeam = new HashMap<>(teams.rules());
    if (!limited) {
      byTeam.replaceAll((team, limitedOnes) -> unlimited(limitedOnes));
    }
    Rulebook rulebook = new Rulebook(ordered, byTeam, List.of(), Backup.OFF);
    this.rules = new RulebookVersion(1, rulebook, null, null, null, null);
    teams.agents().forEach(agent -> agents.put(agent, settings(agent, null)));
  }

  private static TeamRules unlimited(TeamRules rules) {
    return new TeamRules(
        rules.mode(),
        rules.excluded(),
        rules.assignUnavailable(),
        rules.reassignClosed(),
        rules.strategy(),
        rules.onlineOnly(),
        null,
        rules.neverMove(),
        rules.keepWhenBackWithin(),
        rules.weights(),
        rules.lifecycle());
  }

  /** What the host has told of itself. */
  void save(DirectorySnapshot newer) {
    snapshot = newer;
    tables.grow(Stamps.Name.DIRECTORY);
  }

  /** An agent's own status; null: he is there. */
  void save(AgentId agent, @Nullable Absence absence) {
    agents.put(agent, settings(agent, absence));
    tables.grow(Stamps.Name.AGENTS);
  }

  private AgentSettings settings(AgentId agent, @Nullable Absence absence) {
    return new AgentSettings(
        new AgentStatus(agent, absence, 1, null, null),
        new AgentProfile(HoursFrom.TEAM, null, null, null, limits.get(agent), Map.of()),
        List.of(),
        BusyTimes.NONE,
        null);
  }

  @Override
  Picture all() {
    Directory directory = Objects.requireNonNull(snapshot.directory());
    return new Picture(
        snapshot,
        Picture.people(directory),
        Picture.teams(directory),
        Picture.memberships(directory),
        rules,
        Deputies.NONE,
        Map.copyOf(agents),
        new Timetables(directory, agents, Map.of(), ZoneOffset.UTC, Year.of(2026)),
        Map.of(),
        Map.of(),
        Map.of(),
        true,
        Duration.ofMinutes(10));
  }

  @Override
  Picture newer(Desk desk, Map<Stamps.Name, Long> present) {
    return all();
  }
}
