package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.understudy.conversation.AgentId;

/** Finds what an agent has asked of the queue (N9). */
@ApplicationScoped
public class AskedRequests {

  private static final int SEQ = 13;

  @PersistenceContext private EntityManager em;

  /**
   * The newest first.
   *
   * @param before only those with a smaller number
   */
  public List<AskedRequest> of(AgentId agent, long before, int limit) {
    List<?> rows =
        em.createNativeQuery(
                PullRequests.SELECT + " WHERE r.agent_id = ? AND r.seq < ? ORDER BY r.seq DESC")
            .setParameter(1, agent.value())
            .setParameter(2, before)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> asked((Object[]) row)).toList();
  }

  /** How many there are. */
  public long count(AgentId agent) {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*) FROM pull_request WHERE agent_id = ?")
                .setParameter(1, agent.value())
                .getSingleResult())
        .longValue();
  }

  private static AskedRequest asked(Object[] column) {
    return new AskedRequest(
        ((Number) column[SEQ]).longValue(),
        PullRequests.read(column),
        (String) column[SEQ + 1],
        Sql.instant(column[SEQ + 2]));
  }
}
