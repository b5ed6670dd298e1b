package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * Finds decisions that keep facts of an agent. Nothing but their texts says whose facts they keep,
 * so each question reads a part of them only.
 */
@ApplicationScoped
public class FactSearch {

  private static final int DECISIONS_PER_PART = 2_000;

  @PersistenceContext private EntityManager em;

  /**
   * What one question found.
   *
   * @param next the number below which the next question has to look; null when there is nothing
   */
  public record Part(List<KeptFacts> found, @Nullable Long next) {}

  /**
   * The newest first; perhaps none although older decisions have some.
   *
   * @param before only decisions with a smaller number
   */
  public Part of(AgentId agent, long before, int limit) {
    Long lowest = lowest(before);
    List<DecisionRow> rows =
        em.createQuery(
                "SELECT d FROM DecisionRow d WHERE d.seq < :before AND d.seq >= :lowest"
                    + " AND (LOCATE(:mark, d.decision) > 0 OR LOCATE(:mark, d.situation) > 0)"
                    + " ORDER BY d.seq DESC",
                DecisionRow.class)
            .setParameter("before", before)
            .setParameter("lowest", lowest == null ? 0L : lowest)
            .setParameter("mark", mark(agent))
            .setMaxResults(limit)
            .getResultList();
    List<StoredDecision> stored = rows.stream().map(DecisionRow::stored).toList();
    Long next = stored.size() == limit ? Long.valueOf(stored.getLast().seq()) : lowest;
    return new Part(
        stored.stream()
            .map(decision -> KeptFacts.of(agent, decision))
            .filter(facts -> !facts.seen().isEmpty())
            .toList(),
        next);
  }

  /** What facts of an agent have in them; of others with the same key, too. */
  static String mark(AgentId agent) {
    return "\"id\":" + Json.write(agent.value());
  }

  /** The last of the decisions that are looked at; null when all that are left are. */
  private @Nullable Long lowest(long before) {
    List<?> found =
        em.createNativeQuery(
                "SELECT seq FROM decision WHERE seq < ? ORDER BY seq DESC LIMIT 1 OFFSET "
                    + DECISIONS_PER_PART)
            .setParameter(1, before)
            .getResultList();
    return found.isEmpty() ? null : Long.valueOf(((Number) found.getFirst()).longValue());
  }
}
