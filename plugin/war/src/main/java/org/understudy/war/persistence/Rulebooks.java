package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;

/** Published versions of the rules (N5). Versions are never changed, only followed by others. */
@ApplicationScoped
public class Rulebooks {

  private static final String COLUMNS =
      "SELECT version, body, published_at, published_by, comment, restored_from"
          + " FROM rulebook_version";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;
  @Inject private TeamRulesStore teams;

  /** What counts now. */
  public RulebookVersion published() {
    return first(em.createNativeQuery(COLUMNS + " ORDER BY version DESC LIMIT 1").getResultList())
        .orElseGet(this::beforeTheFirst);
  }

  /** One version, empty when there is none. */
  public Optional<RulebookVersion> version(int version) {
    return first(
        em.createNativeQuery(COLUMNS + " WHERE version = ?")
            .setParameter(1, version)
            .getResultList());
  }

  /** The rules that a decision followed. Before the first version only its team's switches were. */
  public Rulebook followed(StoredDecision decision) {
    return version(decision.rulesVersion())
        .map(RulebookVersion::rulebook)
        .orElseGet(
            () ->
                new Rulebook(
                    List.of(),
                    Map.of(decision.team(), decision.rules()),
                    List.of(),
                    Rulebook.EMPTY.backup()));
  }

  /** The newest first. */
  public List<RulebookVersion> newest(int offset, int limit) {
    List<?> rows =
        em.createNativeQuery(COLUMNS + " ORDER BY version DESC")
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  /** How many versions there are. */
  public int count() {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*) FROM rulebook_version").getSingleResult())
        .intValue();
  }

  /**
   * Stores and commits.
   *
   * @param expectedVersion the version that is replaced; null for whatever is there
   * @throws StaleVersion when another one is published now
   */
  @Transactional
  public RulebookVersion publish(
      Rulebook rulebook,
      @Nullable Integer expectedVersion,
      String by,
      @Nullable String comment,
      @Nullable Integer restoredFrom) {
    stamps.grow(Stamps.Name.RULES); // Locks the row: one publishes at a time.
    RulebookVersion before = published();
    if (expectedVersion != null && expectedVersion != before.version()) {
      throw new StaleVersion("the published rules", before.version());
    }
    Map<TeamId, TeamRules> changed = new HashMap<>(rulebook.teams());
    before.rulebook().teams().keySet().forEach(team -> changed.putIfAbsent(team, TeamRules.OFF));
    changed
        .entrySet()
        .removeIf(team -> team.getValue().equals(before.rulebook().of(team.getKey())));
    changed.forEach((team, rules) -> teams.set(team, rules, by));
    return add(rulebook, by, comment, restoredFrom);
  }

  /** Records that one team's switches were changed. Takes part in the caller's transaction. */
  void record(TeamId team, TeamRules rules, String by) {
    Rulebook before = published().rulebook();
    Map<TeamId, TeamRules> all = new HashMap<>(before.teams());
    all.put(team, rules);
    add(new Rulebook(before.rules(), all, before.skills(), before.backup()), by, null, null);
  }

  private RulebookVersion add(
      Rulebook rulebook, String by, @Nullable String comment, @Nullable Integer restoredFrom) {
    Instant now = clock.instant();
    em.createNativeQuery(
            "INSERT INTO rulebook_version (body, published_at, published_by, comment, restored_from)"
                + " VALUES (?, ?, ?, ?, ?)")
        .setParameter(1, Json.write(rulebook))
        .setParameter(2, now.toEpochMilli())
        .setParameter(3, by)
        .setParameter(4, comment)
        .setParameter(5, restoredFrom)
        .executeUpdate();
    int version =
        ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).intValue();
    return new RulebookVersion(version, rulebook, now, by, comment, restoredFrom);
  }

  private RulebookVersion beforeTheFirst() {
    Map<TeamId, TeamRules> switches = new HashMap<>();
    teams.all().forEach((team, settings) -> switches.put(team, settings.rules()));
    Rulebook empty = Rulebook.EMPTY;
    return new RulebookVersion(
        0,
        new Rulebook(empty.rules(), switches, empty.skills(), empty.backup()),
        null,
        null,
        null,
        null);
  }

  private static Optional<RulebookVersion> first(List<?> rows) {
    return rows.stream().findFirst().map(row -> read((Object[]) row));
  }

  private static RulebookVersion read(Object[] row) {
    return new RulebookVersion(
        ((Number) row[0]).intValue(),
        Json.read((String) row[1], Rulebook.class),
        Sql.instant(row[2]),
        (String) row[3],
        (String) row[4],
        row[5] == null ? null : ((Number) row[5]).intValue());
  }
}
