package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;

/** What was heard of conversations, in the order of hearing, until it is handled. */
@ApplicationScoped
public class Inbox {

  /** Who brought an entry. */
  public enum Source {
    HINT,
    SWEEP,
    REREAD
  }

  /** An entry that waits. */
  public record Entry(long id, Conversation facts, Instant receivedAt) {}

  /** Names the message that brought entries, so that a replay is noticed. */
  public record Message(String id, Instant sentAt) {}

  private static final String INSERT =
      "INSERT IGNORE INTO inbox"
          + " (conversation_id, as_of, source, hint_id, hint_sent_at, facts, received_at)";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * Stores what is not yet known and commits.
   *
   * @return how many were new
   */
  @Transactional
  public int store(Source source, @Nullable Message message, List<Conversation> heard) {
    if (heard.isEmpty()) {
      return 0;
    }
    String by = source.name().toLowerCase(Locale.ROOT);
    String id = message == null ? null : message.id();
    Long sentAt = message == null ? null : message.sentAt().toEpochMilli();
    long now = clock.millis();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Conversation facts : heard) {
      rows.add(
          new @Nullable Object[] {
            facts.id().value(), facts.asOf(), by, id, sentAt, ShortJson.write(facts), now
          });
    }
    return ManyRows.insertOr(em, INSERT, rows, "");
  }

  /** When the newest message with this id that brought something was sent. */
  public Optional<Instant> sentAt(String messageId) {
    Number newest =
        (Number)
            em.createNativeQuery("SELECT MAX(hint_sent_at) FROM inbox WHERE hint_id = ?")
                .setParameter(1, messageId)
                .getSingleResult();
    return Optional.ofNullable(newest).map(n -> Instant.ofEpochMilli(n.longValue()));
  }

  /** The oldest entries that wait. Takes part in the caller's transaction. */
  public List<Entry> waiting(int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, facts, received_at FROM inbox WHERE handled_at IS NULL"
                    + " ORDER BY id LIMIT "
                    + limit)
            .getResultList();
    return ShortJson.each(rows, row -> entry((Object[]) row));
  }

  private static Entry entry(Object[] column) {
    return new Entry(
        ((Number) column[0]).longValue(),
        ShortJson.read((String) column[1], Conversation.class),
        Instant.ofEpochMilli(((Number) column[2]).longValue()));
  }

  /** Takes part in the caller's transaction. */
  public void handled(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Query update =
        em.createNativeQuery(
            "UPDATE inbox SET handled_at = ? WHERE id IN (" + Sql.marks(entries.size()) + ")");
    update.setParameter(1, clock.millis());
    for (int i = 0; i < entries.size(); i++) {
      update.setParameter(i + 2, entries.get(i).id());
    }
    update.executeUpdate();
  }

  /** How many wait, and since when the oldest does. */
  public Depth depth() {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT COUNT(*), MIN(received_at) FROM inbox WHERE handled_at IS NULL")
                .getSingleResult();
    return new Depth(((Number) row[0]).longValue(), Sql.instant(row[1]));
  }

  /**
   * @param oldest null when nothing waits
   */
  public record Depth(long count, @Nullable Instant oldest) {}

  /**
   * Deletes handled entries in small portions.
   *
   * @return how many are gone
   */
  @Transactional
  public int forgetHandledBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM inbox WHERE handled_at < ? ORDER BY id LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }
}
