package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.understudy.assignment.Decision;
import org.understudy.conversation.TeamId;
import org.understudy.rules.TeamRules;

/** Decisions that gave somebody work, as far as questions of fairness need them (N7). */
@ApplicationScoped
public class GivenDecisions {

  @PersistenceContext private EntityManager em;

  /**
   * Those that took effect or still may, the newest first.
   *
   * @param before only decisions with a smaller sequence
   */
  public List<GivenDecision> between(
      TeamId team, Instant from, Instant to, long before, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT seq, decision, rules FROM decision WHERE team_id = ? AND decided_at >= ?"
                    + " AND decided_at < ? AND seq < ? AND outcome = 'assign'"
                    + " AND effect_state IN ('pending', 'applied') ORDER BY seq DESC")
            .setParameter(1, team.value())
            .setParameter(2, from.toEpochMilli())
            .setParameter(3, to.toEpochMilli())
            .setParameter(4, before)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> given((Object[]) row)).toList();
  }

  private static GivenDecision given(Object[] column) {
    return new GivenDecision(
        ((Number) column[0]).longValue(),
        ShortJson.read((String) column[1], Decision.class),
        ShortJson.read((String) column[2], TeamRules.class));
  }
}
