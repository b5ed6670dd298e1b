package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;
import org.understudy.wording.Phrase;

/** Decisions in one line each, without the facts that they were made from: for long lists. */
@ApplicationScoped
public class DecisionLines {

  private static final String COLUMNS =
      "seq, id, decided_at, number, team_id, cause, outcome, reason, agent_id, previous_owner_id,"
          + " explanation, effect_state, effect_detail";

  @PersistenceContext private EntityManager em;

  /** One decision; the enumerated columns as they are stored. */
  public record Line(
      long seq,
      UUID id,
      Instant decidedAt,
      String number,
      TeamId team,
      String cause,
      String outcome,
      @Nullable String reason,
      @Nullable AgentId agent,
      @Nullable AgentId previousOwner,
      Phrase explanation,
      String effect,
      @Nullable String effectDetail) {}

  /** How many there are, counted up to a limit. */
  public int count(DecisionFilter filter, int limit) {
    DecisionFilter.Condition where = filter.below(Long.MAX_VALUE);
    Query query =
        em.createNativeQuery(
            "SELECT COUNT(*) FROM (SELECT 1 FROM decision WHERE " + where.sql() + " LIMIT ?) d");
    set(query, where).setParameter(where.values().size() + 1, limit);
    return ((Number) query.getSingleResult()).intValue();
  }

  /** The newest first. */
  public List<Line> newest(DecisionFilter filter, long before, int limit) {
    DecisionFilter.Condition where = filter.below(before);
    Query query =
        em.createNativeQuery(
            "SELECT %s FROM decision WHERE %s ORDER BY seq DESC LIMIT ?"
                .formatted(COLUMNS, where.sql()));
    set(query, where).setParameter(where.values().size() + 1, limit);
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static Query set(Query query, DecisionFilter.Condition where) {
    for (int at = 0; at < where.values().size(); at++) {
      query.setParameter(at + 1, where.values().get(at));
    }
    return query;
  }

  private static Line line(Object[] column) {
    return new Line(
        ((Number) column[0]).longValue(),
        UUID.fromString((String) column[1]),
        Objects.requireNonNull(Sql.instant(column[2])),
        (String) column[3],
        new TeamId((String) column[4]),
        (String) column[5],
        (String) column[6],
        (String) column[7],
        agent(column[8]),
        agent(column[9]),
        Json.read((String) column[10], Phrase.class),
        (String) column[11],
        (String) column[12]);
  }

  private static @Nullable AgentId agent(@Nullable Object id) {
    return id == null ? null : new AgentId((String) id);
  }
}
