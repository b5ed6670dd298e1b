package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sign-ins that the provider has ended before their tokens ran out; all nodes read them. */
@ApplicationScoped
public class EndedSignIns {

  /** How long it is remembered. Tokens that live longer are not accepted. */
  public static final Duration KEPT = Duration.ofHours(24);

  private static final String SESSION = "session";
  private static final String SUBJECT = "subject";
  private static final String MESSAGE = "message";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * Ends one session, or all of somebody that began before, and commits.
   *
   * @param message the id of the order to do so
   * @param subject ends all of his sessions when no session is named
   * @param at by the clock of the provider, which also stands in its tokens
   * @return false when this order was followed before; nothing changes then
   */
  @Transactional
  public boolean end(
      String message, @Nullable String subject, @Nullable String session, Instant at) {
    if (remember(MESSAGE, message, at) == 0) {
      return false;
    }
    if (session != null) {
      remember(SESSION, session, at);
    } else if (subject != null) {
      remember(SUBJECT, subject, at);
      em.createNativeQuery(
              "UPDATE ended_sign_in SET ended_at = ?, stored_at = ?"
                  + " WHERE kind = ? AND id = ? AND ended_at < ?")
          .setParameter(1, at.toEpochMilli())
          .setParameter(2, clock.millis())
          .setParameter(3, SUBJECT)
          .setParameter(4, subject)
          .setParameter(5, at.toEpochMilli())
          .executeUpdate();
    }
    return true;
  }

  /** Whether a token that was issued then belongs to a sign-in that has ended. */
  public boolean covers(String subject, @Nullable String session, Instant issuedAt) {
    Object found =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM ended_sign_in WHERE (kind = ? AND id = ?)"
                    + " OR (kind = ? AND id = ? AND ended_at >= ?)")
            .setParameter(1, SESSION)
            .setParameter(2, session == null ? "" : session)
            .setParameter(3, SUBJECT)
            .setParameter(4, subject)
            .setParameter(5, issuedAt.toEpochMilli())
            .getSingleResult();
    return ((Number) found).longValue() > 0;
  }

  /** Deletes what was stored before; the tokens of that time are over. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM ended_sign_in WHERE stored_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  /** One when it is new; what is there already stays as it is. */
  private int remember(String kind, String id, Instant at) {
    return em.createNativeQuery(
            "INSERT IGNORE INTO ended_sign_in (kind, id, ended_at, stored_at) VALUES (?, ?, ?, ?)")
        .setParameter(1, kind)
        .setParameter(2, id)
        .setParameter(3, at.toEpochMilli())
        .setParameter(4, clock.millis())
        .executeUpdate();
  }
}
