package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/** Finds decisions for people who ask about them. */
@ApplicationScoped
public class DecisionSearch {

  @PersistenceContext private EntityManager em;

  /**
   * The conversation that people mean; empty when nothing was ever decided for it.
   *
   * @param idOrNumber a key of the host counts before a number that people see
   */
  public Optional<ConversationId> conversation(String idOrNumber) {
    List<?> found =
        em.createNativeQuery(
                "(SELECT conversation_id, 1 AS place FROM decision WHERE conversation_id = ? LIMIT"
                    + " 1) UNION ALL (SELECT conversation_id, 2 AS place FROM decision WHERE number"
                    + " = ? LIMIT 1) ORDER BY place LIMIT 1")
            .setParameter(1, idOrNumber)
            .setParameter(2, idOrNumber)
            .getResultList();
    return found.stream().map(row -> new ConversationId((String) ((Object[]) row)[0])).findFirst();
  }

  /** Those of the given ones that are known. */
  public Map<UUID, StoredDecision> find(Collection<UUID> ids) {
    Map<UUID, StoredDecision> found = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery("SELECT d FROM DecisionRow d WHERE d.id IN :ids", DecisionRow.class)
          .setParameter("ids", ids.stream().map(UUID::toString).toList())
          .getResultStream()
          .map(DecisionRow::stored)
          .forEach(decision -> found.put(decision.id(), decision));
    }
    return found;
  }

  /**
   * Those that gave a conversation to an agent, left it with him or took it from him, the newest
   * first.
   *
   * @param before only decisions with a smaller number
   */
  public List<StoredDecision> naming(AgentId agent, long before, int limit) {
    return em.createQuery(
            "SELECT d FROM DecisionRow d WHERE (d.agent_id = :agent OR d.previous_owner_id ="
                + " :agent) AND d.seq < :before ORDER BY d.seq DESC",
            DecisionRow.class)
        .setParameter("agent", agent.value())
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(DecisionRow::stored)
        .toList();
  }

  /** How many {@link #naming} would find. */
  public long countNaming(AgentId agent) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM decision WHERE agent_id = ? OR previous_owner_id = ?")
                .setParameter(1, agent.value())
                .setParameter(2, agent.value())
                .getSingleResult())
        .longValue();
  }
}
