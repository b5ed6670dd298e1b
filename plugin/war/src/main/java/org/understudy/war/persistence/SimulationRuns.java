package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.SimulationRun.State;
import org.understudy.wording.Phrase;

/** Simulations and their results. One runs at a time, whichever node it runs on. */
@ApplicationScoped
public class SimulationRuns {

  /** A node that has said nothing for so long has died. */
  private static final Duration DEAD = Duration.ofMinutes(2);

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * Stores and commits.
   *
   * @return false when another one runs
   */
  @Transactional
  public boolean begin(UUID id, SimulationRequest request, String by) {
    long now = clock.millis();
    em.createNativeQuery(
            "UPDATE simulation SET state = 'failed', running = NULL, failure = ?"
                + " WHERE running = 1 AND heard_at < ?")
        .setParameter(1, Json.write(Phrase.of("simulation.ended")))
        .setParameter(2, now - DEAD.toMillis())
        .executeUpdate();
    return em.createNativeQuery(
                "INSERT IGNORE INTO simulation (id, state, running, request, asked_at, asked_by,"
                    + " heard_at) VALUES (?, 'running', 1, ?, ?, ?, ?)")
            .setParameter(1, id.toString())
            .setParameter(2, Json.write(request))
            .setParameter(3, now)
            .setParameter(4, by)
            .setParameter(5, now)
            .executeUpdate()
        > 0;
  }

  /**
   * Says how far it is, and commits.
   *
   * @param percent from 0 to 100
   * @return false when it was cancelled
   */
  @Transactional
  public boolean goOn(UUID id, int percent) {
    return em.createNativeQuery(
                "UPDATE simulation SET progress = ?, heard_at = ?"
                    + " WHERE id = ? AND running = 1 AND cancelled = 0")
            .setParameter(1, percent)
            .setParameter(2, clock.millis())
            .setParameter(3, id.toString())
            .executeUpdate()
        > 0;
  }

  /**
   * Stores what came out, and commits.
   *
   * @return false when it was cancelled, also after the last look at that
   */
  @Transactional
  public boolean done(UUID id, SimulationResult result) {
    return em.createNativeQuery(
                "UPDATE simulation SET state = ?, running = NULL, result = ?, progress = 100"
                    + " WHERE id = ? AND running = 1 AND cancelled = 0")
            .setParameter(1, column(State.DONE))
            .setParameter(2, Json.write(result))
            .setParameter(3, id.toString())
            .executeUpdate()
        > 0;
  }

  /** Stores that it ended without a result, unless that is known already, and commits. */
  @Transactional
  public void end(UUID id, State state, @Nullable Phrase failure) {
    em.createNativeQuery(
            "UPDATE simulation SET state = ?, running = NULL, failure = ?"
                + " WHERE id = ? AND running = 1")
        .setParameter(1, column(state))
        .setParameter(2, failure == null ? null : Json.write(failure))
        .setParameter(3, id.toString())
        .executeUpdate();
  }

  /**
   * Makes it stop soon, and commits.
   *
   * @return false when there is none that runs with this id
   */
  @Transactional
  public boolean cancel(UUID id) {
    return em.createNativeQuery("UPDATE simulation SET cancelled = 1 WHERE id = ? AND running = 1")
            .setParameter(1, id.toString())
            .executeUpdate()
        > 0;
  }

  /** Throws one away that does not run, and commits. */
  @Transactional
  public void remove(UUID id) {
    em.createNativeQuery("DELETE FROM simulation WHERE id = ? AND running IS NULL")
        .setParameter(1, id.toString())
        .executeUpdate();
  }

  /** One of them, empty when unknown. */
  public Optional<SimulationRun> find(UUID id) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, state, request, asked_at, asked_by, progress, result, failure"
                    + " FROM simulation WHERE id = ?")
            .setParameter(1, id.toString())
            .getResultList();
    return rows.stream().findFirst().map(row -> run((Object[]) row));
  }

  /** Deletes what was asked for before, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery(
            "DELETE FROM simulation WHERE asked_at < ? AND running IS NULL LIMIT 100")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private static SimulationRun run(Object[] column) {
    return new SimulationRun(
        UUID.fromString((String) column[0]),
        State.valueOf(((String) column[1]).toUpperCase(Locale.ROOT)),
        Json.read((String) column[2], SimulationRequest.class),
        Objects.requireNonNull(Sql.instant(column[3])),
        (String) column[4],
        ((Number) column[5]).intValue(),
        column[6] == null ? null : Json.read((String) column[6], SimulationResult.class),
        column[7] == null ? null : Json.read((String) column[7], Phrase.class));
  }

  private static String column(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
