package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far the host's history has been read. */
@ApplicationScoped
public class Sweeps {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Alone alone;

  /**
   * @param doneTo everything up to here is in the inbox or known
   * @param seenTo the newest position that the last sweep saw
   */
  public record Position(long doneTo, long seenTo, Instant ranAt) {}

  /** Empty before the first sweep. */
  public Optional<Position> last() {
    List<?> rows =
        em.createNativeQuery("SELECT done_to, seen_to, ran_at FROM sweep WHERE id = 1")
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] column = (Object[]) rows.getFirst();
    return Optional.of(
        new Position(
            ((Number) column[0]).longValue(),
            ((Number) column[1]).longValue(),
            Instant.ofEpochMilli(((Number) column[2]).longValue())));
  }

  /** Stores and commits. */
  public void save(long doneTo, long seenTo) {
    alone.change(
        "INSERT INTO sweep (id, done_to, seen_to, ran_at) VALUES (1, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE done_to = VALUES(done_to), seen_to = VALUES(seen_to),"
            + " ran_at = VALUES(ran_at)",
        doneTo,
        seenTo,
        clock.millis());
  }
}
