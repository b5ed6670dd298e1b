package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has changed what (N5). */
@ApplicationScoped
public class AuditTrail {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * Stores and commits, before the change is made: so none goes without.
   *
   * @return the key of the entry
   */
  @Transactional
  public long begin(
      String actor, String cameBy, String operation, String subject, @Nullable String body) {
    em.createNativeQuery(
            "INSERT INTO audit_entry (at, actor, came_by, operation, subject, body) VALUES (?, ?,"
                + " ?, ?, ?, ?)")
        .setParameter(1, clock.millis())
        .setParameter(2, actor)
        .setParameter(3, cameBy)
        .setParameter(4, operation)
        .setParameter(5, subject)
        .setParameter(6, body)
        .executeUpdate();
    // Of this connection, which the transaction holds.
    return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
  }

  /** The change was made. Commits. */
  @Transactional
  public void done(long id) {
    em.createNativeQuery("UPDATE audit_entry SET done = 1 WHERE id = ?")
        .setParameter(1, id)
        .executeUpdate();
  }

  /** The change was refused, so there is nothing to tell. Commits. */
  @Transactional
  public void refused(long id) {
    em.createNativeQuery("DELETE FROM audit_entry WHERE id = ?")
        .setParameter(1, id)
        .executeUpdate();
  }

  /**
   * The newest first.
   *
   * @param actor null for everybody
   * @param subject what the subject begins with; empty for all
   * @param below only those with a smaller key
   */
  public List<AuditEntry> newest(@Nullable String actor, String subject, long below, int most) {
    return em.createQuery(
            "SELECT a FROM AuditRow a WHERE a.id < :below AND (:actor IS NULL OR a.actor = :actor)"
                + " AND LOCATE(:subject, a.subject) = 1 ORDER BY a.id DESC",
            AuditRow.class)
        .setParameter("below", below)
        .setParameter("actor", actor)
        .setParameter("subject", subject)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditRow::entry)
        .toList();
  }

  public Optional<AuditEntry> find(long id) {
    return Optional.ofNullable(em.find(AuditRow.class, id)).map(AuditRow::entry);
  }

  /** What was done before, by the same operation to the same. */
  public Optional<AuditEntry> before(AuditEntry entry) {
    return em.createQuery(
            "SELECT a FROM AuditRow a WHERE a.id < :id AND a.subject = :subject AND a.operation ="
                + " :operation AND a.done = TRUE ORDER BY a.id DESC",
            AuditRow.class)
        .setParameter("id", entry.id())
        .setParameter("subject", entry.subject())
        .setParameter("operation", entry.operation())
        .setMaxResults(1)
        .getResultStream()
        .map(AuditRow::entry)
        .findFirst();
  }

  /** Deletes what is older, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM audit_entry WHERE at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }
}
