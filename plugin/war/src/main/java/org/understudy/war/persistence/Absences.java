package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/** Absences that are planned ahead. */
@ApplicationScoped
public class Absences {

  private static final String COLUMNS =
      "SELECT id, agent_id, since, until, reason, customer_text, planned_at, planned_by"
          + " FROM absence WHERE ";

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;

  /** Those of one agent, the first to come first; also those that are over and still kept. */
  public List<PlannedAbsence> of(AgentId agent) {
    return read(
        em.createNativeQuery(COLUMNS + "agent_id = ? ORDER BY since, id")
            .setParameter(1, agent.value())
            .getResultList());
  }

  /** Those of all agents that are not over at the given moment. */
  public Map<AgentId, List<PlannedAbsence>> notOverAt(Instant moment) {
    Map<AgentId, List<PlannedAbsence>> found = new HashMap<>();
    read(em.createNativeQuery(COLUMNS + "until > ? OR until IS NULL ORDER BY since, id")
            .setParameter(1, moment.toEpochMilli())
            .getResultList())
        .forEach(plan -> found.computeIfAbsent(plan.agent(), id -> new ArrayList<>()).add(plan));
    return found;
  }

  /** Stores and commits. */
  @Transactional
  public void add(PlannedAbsence plan) {
    Absence absence = plan.absence();
    em.createNativeQuery(
            "INSERT INTO absence (id, agent_id, since, until, reason, customer_text, planned_at,"
                + " planned_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, plan.id().toString())
        .setParameter(2, plan.agent().value())
        .setParameter(3, absence.since().toEpochMilli())
        .setParameter(4, Sql.millis(absence.until()))
        .setParameter(5, absence.reason())
        .setParameter(6, absence.customerText())
        .setParameter(7, plan.plannedAt().toEpochMilli())
        .setParameter(8, plan.plannedBy())
        .executeUpdate();
    stamps.grow(Stamps.Name.AGENTS);
  }

  /**
   * Deletes and commits.
   *
   * @return false when the agent has no such absence
   */
  @Transactional
  public boolean remove(AgentId agent, UUID id) {
    int gone =
        em.createNativeQuery("DELETE FROM absence WHERE id = ? AND agent_id = ?")
            .setParameter(1, id.toString())
            .setParameter(2, agent.value())
            .executeUpdate();
    if (gone > 0) {
      stamps.grow(Stamps.Name.AGENTS);
    }
    return gone > 0;
  }

  /** Deletes those that were over before, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM absence WHERE until < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private static List<PlannedAbsence> read(List<?> rows) {
    List<PlannedAbsence> found = new ArrayList<>();
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      Absence absence =
          new Absence(
              moment(column[2]), Sql.instant(column[3]), (String) column[4], (String) column[5]);
      found.add(
          new PlannedAbsence(
              UUID.fromString((String) column[0]),
              new AgentId((String) column[1]),
              absence,
              moment(column[6]),
              (String) column[7]));
    }
    return found;
  }

  private static Instant moment(Object millis) {
    return Objects.requireNonNull(Sql.instant(millis));
  }
}
