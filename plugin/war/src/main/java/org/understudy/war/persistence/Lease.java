package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.understudy.war.config.Node;

/**
 * Who decides. At most one node holds the lease; every write of a decision renews it by its token,
 * so that a node that slept through a change of holder can write nothing. All times are the
 * database's own: the clocks of the nodes need not agree.
 */
@ApplicationScoped
public class Lease {

  /**
   * How long a holder may be silent before another node may take over. It is renewed every three
   * seconds, and others look as often: within ten seconds somebody decides again.
   */
  static final Duration LENGTH = Duration.ofSeconds(6);

  /**
   * True as long as nobody has changed anything that the node that decides has to act upon. At read
   * committed, as all connections are, it waits for nobody who is changing something just now.
   */
  private static final String NOTHING_NEW =
      "(SELECT SUM(value) FROM stamp) = ?"
          + " AND NOT EXISTS (SELECT 1 FROM inbox WHERE handled_at IS NULL)"
          + " AND NOT EXISTS (SELECT 1 FROM scheduled_tasks WHERE picked = 0"
          + " AND execution_time <= UTC_TIMESTAMP(6))";

  @PersistenceContext private EntityManager em;
  @Inject private Node node;
  @Inject private Alone alone;

  /** True when it is free or has lapsed; a look, so that waiting for it costs one statement. */
  public boolean mayBeTaken() {
    Object free =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM lease WHERE name = 'decider'"
                    + " AND (expires_at < NOW(3) OR holder = ?)")
            .setParameter(1, node.name())
            .getSingleResult();
    return ((Number) free).longValue() > 0;
  }

  /** Takes the lease when it is free or has lapsed, and commits; the token, or empty when not. */
  @Transactional
  public OptionalLong acquire() {
    int taken =
        em.createNativeQuery(
                "UPDATE lease SET holder = ?, token = token + 1,"
                    + " expires_at = NOW(3) + INTERVAL ? SECOND"
                    + " WHERE name = 'decider' AND (expires_at < NOW(3) OR holder = ?)")
            .setParameter(1, node.name())
            .setParameter(2, LENGTH.toSeconds())
            .setParameter(3, node.name())
            .executeUpdate();
    if (taken == 0) {
      return OptionalLong.empty();
    }
    List<?> token =
        em.createNativeQuery("SELECT token FROM lease WHERE name = 'decider'").getResultList();
    return OptionalLong.of(((Number) token.getFirst()).longValue());
  }

  /**
   * Renews it and keeps its row locked until the caller's transaction ends, so that nobody takes
   * over in between.
   *
   * @throws LeaseLost when another node has taken over
   */
  public void renew(long token) {
    int renewed =
        em.createNativeQuery(
                "UPDATE lease SET expires_at = NOW(3) + INTERVAL ? SECOND"
                    + " WHERE name = 'decider' AND token = ?")
            .setParameter(1, LENGTH.toSeconds())
            .setParameter(2, token)
            .executeUpdate();
    if (renewed == 0) {
      throw new LeaseLost();
    }
  }

  /**
   * Renews it and commits when there is nothing to do, with one statement: this is all that a
   * server asks its database for while nothing happens.
   *
   * @param stamps the sum of all stamps that the caller knows; they only grow
   * @return false when there may be something to do, or the lease is lost: a batch tells
   */
  public boolean renewIfNothingIsNew(long token, long stamps) {
    return alone.change(
            "UPDATE lease SET expires_at = NOW(3) + INTERVAL ? SECOND"
                + " WHERE name = 'decider' AND token = ? AND "
                + NOTHING_NEW,
            LENGTH.toSeconds(),
            token,
            stamps)
        > 0;
  }

  /** Gives it back, so that another node need not wait for it to lapse. */
  @Transactional
  public void release(long token) {
    em.createNativeQuery(
            "UPDATE lease SET expires_at = '2000-01-01' WHERE name = 'decider' AND token = ?")
        .setParameter(1, token)
        .executeUpdate();
  }
}
