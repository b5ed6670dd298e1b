package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one webhook, and how far its deliveries are. Every method that changes something commits. */
@ApplicationScoped
public class Webhooks {

  private static final int LONGEST_ERROR = 250;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;

  /** Empty when decisions are sent nowhere. */
  public Optional<Webhook> present() {
    return read("");
  }

  /**
   * Decisions are sent there from now on; those that are on their way go there, too.
   *
   * @param secret null keeps the present one
   * @param expectedVersion null for whatever is there
   * @throws StaleVersion when somebody else has changed it since
   */
  @Transactional
  public Webhook save(
      String url, @Nullable String secret, @Nullable Integer expectedVersion, String by) {
    em.createNativeQuery(
            "INSERT INTO decision_webhook (id, url, secret, version, changed_at, changed_by,"
                + " position) SELECT 1, '', '', 0, 0, '', COALESCE(MAX(seq), 0) FROM decision"
                + " ON DUPLICATE KEY UPDATE decision_webhook.id = decision_webhook.id")
        .executeUpdate();
    Webhook before = read(" FOR UPDATE").orElseThrow();
    if (expectedVersion != null && expectedVersion != before.version()) {
      throw new StaleVersion("the webhook", before.version());
    }
    em.createNativeQuery(
            "UPDATE decision_webhook SET url = ?, secret = ?, version = version + 1,"
                + " changed_at = ?, changed_by = ?, attempts = 0, next_try_at = 0, stopped = 0,"
                + " last_error = NULL WHERE id = 1")
        .setParameter(1, url)
        .setParameter(2, secret == null ? before.secret() : secret)
        .setParameter(3, clock.millis())
        .setParameter(4, by)
        .executeUpdate();
    stamps.grow(Stamps.Name.WEBHOOK);
    return read("").orElseThrow();
  }

  /** Nothing is sent any more, and what was set aside is forgotten. */
  @Transactional
  public void remove() {
    em.createNativeQuery("DELETE FROM decision_webhook").executeUpdate();
    em.createNativeQuery("DELETE FROM decision_webhook_parked").executeUpdate();
  }

  /** Everything after this sequence is sent again. */
  @Transactional
  public void sendAgainAfter(long seq) {
    em.createNativeQuery(
            "UPDATE decision_webhook SET position = LEAST(position, ?), attempts = 0,"
                + " next_try_at = 0, stopped = 0")
        .setParameter(1, seq)
        .executeUpdate();
    em.createNativeQuery("DELETE FROM decision_webhook_parked WHERE seq > ?")
        .setParameter(1, seq)
        .executeUpdate();
    stamps.grow(Stamps.Name.WEBHOOK);
  }

  /** The next one arrived. Nothing happens when somebody has moved the position meanwhile. */
  @Transactional
  public boolean delivered(Webhook sent, long seq) {
    return em.createNativeQuery(
                "UPDATE decision_webhook SET position = ?, attempts = 0, next_try_at = 0,"
                    + " delivered_at = ?, last_error = NULL WHERE position = ? AND version = ?")
            .setParameter(1, seq)
            .setParameter(2, clock.millis())
            .setParameter(3, sent.position())
            .setParameter(4, sent.version())
            .executeUpdate()
        > 0;
  }

  /** The next one did not arrive and is tried again. */
  @Transactional
  public void failed(Webhook sent, Instant nextTryAt, boolean stopped, String error) {
    em.createNativeQuery(
            "UPDATE decision_webhook SET attempts = attempts + 1, next_try_at = ?, stopped = ?,"
                + " last_error = ? WHERE position = ? AND version = ?")
        .setParameter(1, nextTryAt.toEpochMilli())
        .setParameter(2, stopped ? 1 : 0)
        .setParameter(3, cut(error))
        .setParameter(4, sent.position())
        .setParameter(5, sent.version())
        .executeUpdate();
  }

  /**
   * The next one is set aside; the one after it has its turn.
   *
   * @param attemptsLeftOut how many attempts the one after it is not given, because nothing arrives
   */
  @Transactional
  public void park(
      Webhook sent, long seq, UUID decision, int attemptsLeftOut, Instant nextTryAt, String error) {
    int moved =
        em.createNativeQuery(
                "UPDATE decision_webhook SET position = ?, attempts = ?, next_try_at = ?,"
                    + " last_error = ? WHERE position = ? AND version = ?")
            .setParameter(1, seq)
            .setParameter(2, attemptsLeftOut)
            .setParameter(3, nextTryAt.toEpochMilli())
            .setParameter(4, cut(error))
            .setParameter(5, sent.position())
            .setParameter(6, sent.version())
            .executeUpdate();
    if (moved > 0) {
      em.createNativeQuery(
              "INSERT IGNORE INTO decision_webhook_parked (seq, decision_id, parked_at, error)"
                  + " VALUES (?, ?, ?, ?)")
          .setParameter(1, seq)
          .setParameter(2, decision.toString())
          .setParameter(3, clock.millis())
          .setParameter(4, cut(error))
          .executeUpdate();
    }
  }

  /**
   * The newest first.
   *
   * @param before only those with a smaller sequence
   */
  public List<ParkedDelivery> parked(long before, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT seq, decision_id, parked_at, error FROM decision_webhook_parked"
                    + " WHERE seq < ? ORDER BY seq DESC")
            .setParameter(1, before)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> parked((Object[]) row)).toList();
  }

  /** Deletes what was set aside before. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery(
            "DELETE FROM decision_webhook_parked WHERE parked_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private Optional<Webhook> read(String locking) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT url, secret, version, position, attempts, next_try_at, stopped,"
                    + " delivered_at, last_error FROM decision_webhook WHERE id = 1"
                    + locking)
            .getResultList();
    return rows.stream().findFirst().map(row -> webhook((Object[]) row));
  }

  private static Webhook webhook(Object[] column) {
    return new Webhook(
        (String) column[0],
        (String) column[1],
        ((Number) column[2]).intValue(),
        ((Number) column[3]).longValue(),
        ((Number) column[4]).intValue(),
        moment(column[5]),
        !"0".equals(String.valueOf(column[6])) && !Boolean.FALSE.equals(column[6]),
        Sql.instant(column[7]),
        (String) column[8]);
  }

  private static ParkedDelivery parked(Object[] column) {
    return new ParkedDelivery(
        ((Number) column[0]).longValue(),
        UUID.fromString((String) column[1]),
        moment(column[2]),
        (String) column[3]);
  }

  private static Instant moment(Object millis) {
    return Objects.requireNonNull(Sql.instant(millis));
  }

  private static String cut(String error) {
    return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
  }
}
