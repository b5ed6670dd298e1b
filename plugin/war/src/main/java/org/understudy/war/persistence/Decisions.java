package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/** Every decision ever made, until its retention ends. */
@ApplicationScoped
public class Decisions {

  @PersistenceContext private EntityManager em;

  /** Takes part in the caller's transaction. */
  public void add(List<StoredDecision> made) {
    ManyRows.insert(em, DecisionRow.INSERT, ShortJson.each(made, DecisionRow::values));
  }

  /** One decision, empty when unknown. */
  public Optional<StoredDecision> find(UUID id) {
    return Optional.ofNullable(em.find(DecisionRow.class, id.toString())).map(DecisionRow::stored);
  }

  /** The newest first; only those with a smaller number than {@code before}. */
  public List<StoredDecision> newest(DecisionFilter filter, long before, int limit) {
    DecisionFilter.Condition where = filter.below(before);
    Query query =
        em.createNativeQuery(
            "SELECT * FROM decision WHERE " + where.sql() + " ORDER BY seq DESC LIMIT ?",
            DecisionRow.class);
    int at = 1;
    for (Object value : where.values()) {
      query.setParameter(at++, value);
    }
    List<?> rows = query.setParameter(at, limit).getResultList();
    return rows.stream().map(row -> ((DecisionRow) row).stored()).toList();
  }

  /** Those made after one, the oldest first. */
  public List<StoredDecision> after(long seq, int limit) {
    return em.createQuery(
            "SELECT d FROM DecisionRow d WHERE d.seq > :seq ORDER BY d.seq", DecisionRow.class)
        .setParameter("seq", seq)
        .setMaxResults(limit)
        .getResultStream()
        .map(DecisionRow::stored)
        .toList();
  }

  /** What is still to be done in the host, the oldest first. */
  public List<PendingEffect> pending() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT "
                    + PendingEffect.COLUMNS
                    + " FROM decision WHERE effect_state = 'pending' ORDER BY seq")
            .getResultList();
    return ShortJson.each(rows, row -> PendingEffect.of((Object[]) row));
  }

  /**
   * Who was given or kept work since a moment, the oldest first. Without the facts of the
   * decisions: in some minutes there may be a million.
   */
  public List<Work> workSince(Instant moment) {
    List<Work> found = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT id, conversation_id, agent_id, effect_state, effect_done_at, decided_at,"
                    + " cause, outcome FROM decision WHERE decided_at >= ? AND agent_id IS NOT NULL"
                    + " AND effect_state IN ('none', 'pending', 'applied') ORDER BY seq")
            .setParameter(1, moment.toEpochMilli())
            .getResultList()) {
      Object[] column = (Object[]) row;
      Instant decided = Objects.requireNonNull(Sql.instant(column[5]));
      Instant done = column[4] == null ? decided : Sql.instant(column[4]);
      found.add(
          new Work(
              UUID.fromString((String) column[0]),
              new ConversationId((String) column[1]),
              new AgentId((String) column[2]),
              "pending".equals(column[3]) ? null : done,
              decided,
              Cause.valueOf((String) column[6]),
              (String) column[7]));
    }
    return found;
  }

  /**
   * Work that somebody was given, or has kept.
   *
   * @param since since when the host has it, null while it does not
   * @param outcome as in {@link OutcomeName}
   */
  public record Work(
      UUID decision,
      ConversationId conversation,
      AgentId agent,
      @Nullable Instant since,
      Instant decidedAt,
      Cause cause,
      String outcome) {

    /** O6: true when it was given back to an owner who had returned. */
    public boolean isGivenBack() {
      return cause == Cause.OWNER_RETURNED && outcome.equals("assign");
    }

    /** True when it stayed with its owner. */
    public boolean isKept() {
      return outcome.equals("keep");
    }
  }

  /** Records how effects ended. Takes part in the caller's transaction. */
  public void effectsEnded(List<EffectEnd> ended, Instant now) {
    if (ended.isEmpty()) {
      return;
    }
    // The ends come first: the rows of the table are found by their ids.
    em.createNativeQuery(
            "UPDATE JSON_TABLE(?, '$[*]' COLUMNS ("
                + " id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.decision',"
                + " state VARCHAR(16) PATH '$.state', detail TEXT PATH '$.detail',"
                + " attempts INT PATH '$.attempts', as_of BIGINT PATH '$.asOf')) AS ended"
                + " STRAIGHT_JOIN decision ON decision.id = ended.id"
                + " SET effect_state = LOWER(ended.state), effect_detail = LEFT(ended.detail, 500),"
                + " effect_attempts = ended.attempts, effect_as_of = ended.as_of,"
                + " effect_done_at = ? WHERE effect_state = 'pending'")
        .setParameter(1, Json.write(ended))
        .setParameter(2, now.toEpochMilli())
        .executeUpdate();
  }

  /** How an effect ended. */
  public record EffectEnd(
      UUID decision,
      StoredDecision.EffectState state,
      @Nullable String detail,
      int attempts,
      @Nullable Long asOf) {}

  /** How many effects are not done yet, and how many are parked. */
  public long count(StoredDecision.EffectState state) {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*) FROM decision WHERE effect_state = ?")
                .setParameter(1, state.column())
                .getSingleResult())
        .longValue();
  }

  /** Deletes what is older, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery(
            "DELETE FROM decision WHERE decided_at < ? AND effect_state <> 'pending' LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }
}
