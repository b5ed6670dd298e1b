package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;

/** When each agent was there and when not. */
@ApplicationScoped
public class StatusHistory {

  private static final String COLUMNS =
      "SELECT id, agent_id, available, source, since, until FROM status_history WHERE ";

  @PersistenceContext private EntityManager em;
  @Inject private Lease lease;

  /** The entries that go on, one per agent. */
  public Map<AgentId, HistoryEntry> present() {
    Map<AgentId, HistoryEntry> present = new HashMap<>();
    read(em.createNativeQuery(COLUMNS + "until IS NULL ORDER BY id").getResultList())
        .forEach(entry -> present.put(entry.agent(), entry));
    return present;
  }

  /** Those in which an agent was away within a time, by agent and time. */
  public List<HistoryEntry> awayBetween(Instant from, Instant until) {
    return read(
        em.createNativeQuery(
                COLUMNS
                    + "available = 0 AND since < ? AND (until IS NULL OR until > ?)"
                    + " ORDER BY agent_id, id")
            .setParameter(1, until.toEpochMilli())
            .setParameter(2, from.toEpochMilli())
            .getResultList());
  }

  /** Since when anything is known, empty when nothing is. */
  public Optional<Instant> oldest() {
    return Optional.ofNullable(
        Sql.instant(
            em.createNativeQuery("SELECT MIN(since) FROM status_history").getSingleResult()));
  }

  /**
   * Ends some entries and begins others, in one commit.
   *
   * @param token of the lease: only the node that decides writes it down
   * @throws LeaseLost when another node decides now
   */
  @Transactional
  public void change(
      long token, Collection<HistoryEntry> over, Collection<HistoryEntry> begun, Instant now) {
    lease.renew(token);
    for (HistoryEntry entry : over) {
      em.createNativeQuery("UPDATE status_history SET until = ? WHERE id = ?")
          .setParameter(1, now.toEpochMilli())
          .setParameter(2, entry.id())
          .executeUpdate();
    }
    for (HistoryEntry entry : begun) {
      em.createNativeQuery(
              "INSERT INTO status_history (agent_id, available, source, since)"
                  + " VALUES (?, ?, ?, ?)")
          .setParameter(1, entry.agent().value())
          .setParameter(2, entry.available())
          .setParameter(3, entry.source() == null ? null : entry.source().name())
          .setParameter(4, entry.since().toEpochMilli())
          .executeUpdate();
    }
  }

  /**
   * Those of one agent, the newest first.
   *
   * @param before only entries with a smaller id
   */
  public List<HistoryEntry> of(AgentId agent, long before, int limit) {
    return read(
        em.createNativeQuery(COLUMNS + "agent_id = ? AND id < ? ORDER BY id DESC")
            .setParameter(1, agent.value())
            .setParameter(2, before)
            .setMaxResults(limit)
            .getResultList());
  }

  /** How many there are of one agent. */
  public long count(AgentId agent) {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*) FROM status_history WHERE agent_id = ?")
                .setParameter(1, agent.value())
                .getSingleResult())
        .longValue();
  }

  /** Deletes what was over before, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM status_history WHERE until < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private static List<HistoryEntry> read(List<?> rows) {
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  private static HistoryEntry entry(Object[] column) {
    return new HistoryEntry(
        ((Number) column[0]).longValue(),
        new AgentId((String) column[1]),
        Boolean.TRUE.equals(column[2]) || "1".equals(String.valueOf(column[2])),
        column[3] == null ? null : Source.valueOf((String) column[3]),
        Objects.requireNonNull(Sql.instant(column[4])),
        Sql.instant(column[5]));
  }
}
