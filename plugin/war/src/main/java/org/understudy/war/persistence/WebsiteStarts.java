package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/** What was sent by the forms of websites; all nodes read it, so each counts once. */
@ApplicationScoped
public class WebsiteStarts {

  /** Longer than anybody waits on an open page, and than a form can be sent again. */
  public static final Duration KEPT = Duration.ofDays(2);

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * One that was sent.
   *
   * @param content hash of all that was sent
   * @param number what people call the conversation; null until the host has it
   * @param storedAt when it was sent first
   */
  public record Start(
      String id, String website, String content, @Nullable String number, Instant storedAt) {}

  /**
   * One that waits in a team.
   *
   * @param start the id of its form, null when it came another way
   */
  public record Place(TeamId team, @Nullable String start) {}

  /** Stores it unless it is known, and commits; what is stored then. */
  @Transactional
  public Start begin(String id, String website, String content) {
    em.createNativeQuery(
            "INSERT IGNORE INTO website_start (id, website, content, stored_at)"
                + " VALUES (?, ?, ?, ?)")
        .setParameter(1, id)
        .setParameter(2, website)
        .setParameter(3, content)
        .setParameter(4, clock.millis())
        .executeUpdate();
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT website, content, number, stored_at FROM website_start WHERE id = ?")
                .setParameter(1, id)
                .getSingleResult();
    Instant storedAt = Instant.ofEpochMilli(((Number) row[3]).longValue());
    return new Start(id, (String) row[0], (String) row[1], (String) row[2], storedAt);
  }

  /** The host has it. Commits. */
  @Transactional
  public void begun(String id, ConversationId conversation, String number) {
    em.createNativeQuery("UPDATE website_start SET conversation_id = ?, number = ? WHERE id = ?")
        .setParameter(1, conversation.value())
        .setParameter(2, number)
        .setParameter(3, id)
        .executeUpdate();
  }

  /** Everything that waits, the oldest first. */
  public List<Place> waiting() {
    List<Place> waiting = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT c.team_id, s.id FROM conversation c LEFT JOIN website_start s"
                    + " ON s.conversation_id = c.id WHERE c.waiting_since IS NOT NULL"
                    + " ORDER BY c.waiting_since, LENGTH(c.id), c.id")
            .getResultList()) {
      Object[] column = (Object[]) row;
      String start = column[1] == null ? null : Objects.toString(column[1]);
      waiting.add(new Place(new TeamId((String) column[0]), start));
    }
    return waiting;
  }

  /** Deletes what was stored before. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM website_start WHERE stored_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }
}
