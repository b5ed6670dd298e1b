package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.TeamId;
import org.understudy.rules.TeamRules;

/** What each team's admin has switched on. */
@ApplicationScoped
public class TeamRulesStore {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;
  @Inject private Rulebooks rulebooks;

  /** The team's settings; everything off when nobody has set anything up. */
  public TeamSettings of(TeamId team) {
    TeamRulesRow row = em.find(TeamRulesRow.class, team.value());
    return row == null ? TeamSettings.untouched(team) : row.settings();
  }

  /** Those of all teams that have any. */
  public Map<TeamId, TeamSettings> all() {
    Map<TeamId, TeamSettings> all = new HashMap<>();
    em.createQuery("SELECT t FROM TeamRulesRow t", TeamRulesRow.class)
        .getResultStream()
        .map(TeamRulesRow::settings)
        .forEach(settings -> all.put(settings.team(), settings));
    return all;
  }

  /**
   * Stores and commits.
   *
   * @param expectedVersion null to overwrite whatever is there
   * @throws StaleVersion when somebody else has changed the rules since
   */
  @Transactional
  public TeamSettings save(
      TeamId team, TeamRules rules, @Nullable Integer expectedVersion, String by) {
    stamps.grow(Stamps.Name.RULES); // First, as in publishing: one of them writes at a time.
    TeamRulesRow row = locked(team);
    int present = row.version();
    if (expectedVersion != null && expectedVersion != present) {
      throw new StaleVersion("the rules of team " + team, present);
    }
    rulebooks.record(team, rules, by);
    row.set(rules, clock.instant(), by);
    em.flush();
    return row.settings();
  }

  /** Takes part in the caller's transaction, which records the change itself. */
  void set(TeamId team, TeamRules rules, String by) {
    locked(team).set(rules, clock.instant(), by);
    em.flush();
  }

  /** Makes sure that there is a row, and keeps others from writing it until the end. */
  private TeamRulesRow locked(TeamId team) {
    em.createNativeQuery(
            "INSERT INTO team_rules (team_id, rules, changed_at, changed_by, version)"
                + " VALUES (?, ?, 0, '', 0) ON DUPLICATE KEY UPDATE team_id = team_id")
        .setParameter(1, team.value())
        .setParameter(2, Json.write(TeamRules.OFF))
        .executeUpdate();
    return em.find(TeamRulesRow.class, team.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}
