package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.wording.Phrase;

/** Handovers and how far they are (D3). */
@ApplicationScoped
public class Handovers {

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;
  @Inject private Clock clock;

  /**
   * A conversation that is still to be decided.
   *
   * @param handover which it belongs to
   */
  public record Item(long id, UUID handover, AgentId agent, Conversation facts) {}

  /**
   * Stores and commits; the decider does the rest.
   *
   * @param armed true when it begins by itself
   */
  @Transactional
  public Handover begin(
      AgentId agent, Phrase reason, String by, boolean armed, List<Conversation> conversations) {
    Handover begun = new Handover(UUID.randomUUID(), agent, reason, by, clock.instant());
    em.createNativeQuery(
            "INSERT INTO handover (id, agent_id, reason, begun_by, begun_at, armed) VALUES (?, ?,"
                + " ?, ?, ?, ?)")
        .setParameter(1, begun.id().toString())
        .setParameter(2, agent.value())
        .setParameter(3, Json.write(reason))
        .setParameter(4, by)
        .setParameter(5, begun.begunAt().toEpochMilli())
        .setParameter(6, armed)
        .executeUpdate();
    ManyRows.insert(
        em,
        "INSERT INTO handover_item (handover_id, facts)",
        ShortJson.each(
            conversations,
            facts -> new @Nullable Object[] {begun.id().toString(), ShortJson.write(facts)}));
    stamps.grow(Stamps.Name.HANDOVERS);
    return begun;
  }

  /** The oldest that are to be decided. Takes part in the caller's transaction. */
  public List<Item> open(int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT i.id, i.handover_id, h.agent_id, i.facts FROM handover_item i JOIN handover h"
                    + " ON h.id = i.handover_id WHERE i.decision_id IS NULL ORDER BY i.id LIMIT "
                    + limit)
            .getResultList();
    return ShortJson.each(rows, row -> item((Object[]) row));
  }

  private static Item item(Object[] column) {
    return new Item(
        ((Number) column[0]).longValue(),
        UUID.fromString((String) column[1]),
        new AgentId((String) column[2]),
        ShortJson.read((String) column[3], Conversation.class));
  }

  /** Takes part in the caller's transaction. */
  public void decided(Map<Item, UUID> decisions) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    decisions.forEach(
        (item, decision) ->
            rows.add(
                new @Nullable Object[] {
                  item.id(), item.handover().toString(), decision.toString()
                }));
    ManyRows.insertOr(
        em,
        "INSERT INTO handover_item (id, handover_id, decision_id)",
        rows,
        " ON DUPLICATE KEY UPDATE decision_id = VALUES(decision_id), facts = NULL");
  }

  /** How far the last one of an agent is, empty when there was none. */
  public Optional<Handover.Progress> last(AgentId agent) {
    return newest(agent, 1).stream().findFirst();
  }

  /** All of an agent that are still kept, the newest first. */
  public List<Handover.Progress> of(AgentId agent) {
    return newest(agent, Integer.MAX_VALUE);
  }

  private List<Handover.Progress> newest(AgentId agent, int most) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, reason, begun_by, begun_at FROM handover WHERE agent_id = ?"
                    + " ORDER BY begun_at DESC LIMIT "
                    + most)
            .setParameter(1, agent.value())
            .getResultList();
    return rows.stream().map(row -> progress(agent, (Object[]) row)).toList();
  }

  private Handover.Progress progress(AgentId agent, Object[] row) {
    Handover handover =
        new Handover(
            UUID.fromString((String) row[0]),
            agent,
            Json.read((String) row[1], Phrase.class),
            (String) row[2],
            Instant.ofEpochMilli(((Number) row[3]).longValue()));
    Object[] counts =
        (Object[])
            em.createNativeQuery(
                    "SELECT COUNT(*), SUM(i.decision_id IS NULL OR d.effect_state = 'pending'),"
                        + " SUM(d.outcome = 'assign' AND d.effect_state = 'applied'),"
                        + " SUM(d.outcome IN ('wait', 'hold') AND d.effect_state IN ('applied',"
                        + " 'none')), SUM(d.outcome IN ('keep', 'leave')), SUM(d.effect_state IN"
                        + " ('overtaken', 'refused', 'parked')) FROM handover_item i LEFT JOIN"
                        + " decision d ON d.id = i.decision_id WHERE i.handover_id = ?")
                .setParameter(1, handover.id().toString())
                .getSingleResult();
    return new Handover.Progress(
        handover,
        number(counts[0]),
        number(counts[1]),
        number(counts[2]),
        number(counts[3]),
        number(counts[4]),
        number(counts[5]));
  }

  private static long number(Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }

  /** Agents whose conversations were handed over by themselves, and who are still disabled. */
  public Set<AgentId> armed() {
    Set<AgentId> armed = new HashSet<>();
    for (Object id :
        em.createNativeQuery("SELECT DISTINCT agent_id FROM handover WHERE armed = 1")
            .getResultList()) {
      armed.add(new AgentId((String) id));
    }
    return armed;
  }

  /** An agent is enabled again. */
  @Transactional
  public void disarm(AgentId agent) {
    em.createNativeQuery("UPDATE handover SET armed = 0 WHERE agent_id = ? AND armed = 1")
        .setParameter(1, agent.value())
        .executeUpdate();
  }

  /** Deletes what is older, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    int items =
        em.createNativeQuery(
                "DELETE FROM handover_item WHERE decision_id IS NOT NULL AND handover_id IN (SELECT"
                    + " id FROM handover WHERE begun_at < ?) LIMIT 5000")
            .setParameter(1, moment.toEpochMilli())
            .executeUpdate();
    return items > 0
        ? items
        : em.createNativeQuery(
                "DELETE FROM handover WHERE begun_at < ? AND armed = 0 AND NOT EXISTS (SELECT 1"
                    + " FROM handover_item i WHERE i.handover_id = handover.id) LIMIT 5000")
            .setParameter(1, moment.toEpochMilli())
            .executeUpdate();
  }
}
