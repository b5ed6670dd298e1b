package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Passes of the helpdesk that were taken; all nodes read them, so each counts once. */
@ApplicationScoped
public class UsedPasses {

  /** How long it is remembered: much longer than a pass is good. */
  public static final Duration KEPT = Duration.ofHours(1);

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * Commits.
   *
   * @return false when it was taken before
   */
  @Transactional
  public boolean remember(String id) {
    return em.createNativeQuery("INSERT IGNORE INTO used_pass (id, stored_at) VALUES (?, ?)")
            .setParameter(1, id)
            .setParameter(2, clock.millis())
            .executeUpdate()
        == 1;
  }

  /** Deletes what was stored before. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM used_pass WHERE stored_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }
}
