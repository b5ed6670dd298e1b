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

  @PersistenceContext private EntityManager em;
  @Inject private Node node;

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

  /** Gives it back, so that another node need not wait for it to lapse. */
  @Transactional
  public void release(long token) {
    em.createNativeQuery(
            "UPDATE lease SET expires_at = '2000-01-01' WHERE name = 'decider' AND token = ?")
        .setParameter(1, token)
        .executeUpdate();
  }
}
