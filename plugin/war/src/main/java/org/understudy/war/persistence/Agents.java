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
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/** Statuses and capacities of agents. */
@ApplicationScoped
public class Agents {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;

  /** The agent's settings; active when nobody has set anything. */
  public AgentSettings of(AgentId agent) {
    AgentRow row = em.find(AgentRow.class, agent.value());
    return row == null ? AgentSettings.untouched(agent) : row.settings();
  }

  /** Those of all agents that have any. */
  public Map<AgentId, AgentSettings> all() {
    Map<AgentId, AgentSettings> all = new HashMap<>();
    em.createQuery("SELECT a FROM AgentRow a", AgentRow.class)
        .getResultStream()
        .map(AgentRow::settings)
        .forEach(settings -> all.put(settings.agent(), settings));
    return all;
  }

  /**
   * Stores and commits.
   *
   * @param absence null for active
   * @param capacity null for the team's default
   * @param expectedVersion null to overwrite whatever is there
   * @throws StaleVersion when somebody else has changed it since
   */
  @Transactional
  public AgentSettings save(
      AgentId agent,
      @Nullable Absence absence,
      @Nullable Integer capacity,
      @Nullable Integer expectedVersion,
      String by) {
    AgentRow row = locked(agent);
    int present = row.version();
    if (expectedVersion != null && expectedVersion != present) {
      throw new StaleVersion("the status of agent " + agent, present);
    }
    row.set(absence, capacity, clock.instant(), by);
    em.flush();
    stamps.grow(Stamps.Name.AGENTS);
    return row.settings();
  }

  /** Makes sure that there is a row, and keeps others from writing it until the end. */
  private AgentRow locked(AgentId agent) {
    em.createNativeQuery(
            "INSERT INTO agent (id, changed_at, changed_by, version) VALUES (?, 0, '', 0)"
                + " ON DUPLICATE KEY UPDATE id = id")
        .setParameter(1, agent.value())
        .executeUpdate();
    return em.find(AgentRow.class, agent.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}
