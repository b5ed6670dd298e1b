package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Notice;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/** Away messages, and what customers chose. The first choice is stored and stays (B5, B6). */
@ApplicationScoped
public class Notices {

  private static final String OVER = "over";

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;

  /** A choice that was made and is to be carried out. */
  public record Answer(UUID decision, ConversationId conversation, Notice.Choice choice) {}

  /**
   * A message, and what became of the question in it.
   *
   * @param choice null while nothing was chosen, and when nothing can be chosen any more
   * @param open true while the customer may choose
   */
  public record Asked(SentNotice notice, Notice.@Nullable Choice choice, boolean open) {}

  /** Takes part in the caller's transaction. */
  public void add(List<SentNotice> sent) {
    for (SentNotice notice : sent) {
      em.createNativeQuery(
              "INSERT INTO notice (decision_id, conversation_id, customer, owner_id, backup_id,"
                  + " language, back_at, told_at, token_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .setParameter(1, notice.decision().toString())
          .setParameter(2, notice.conversation().value())
          .setParameter(3, notice.customer())
          .setParameter(4, notice.owner().value())
          .setParameter(5, notice.backup() == null ? null : notice.backup().value())
          .setParameter(6, notice.language())
          .setParameter(7, Sql.millis(notice.backAt()))
          .setParameter(8, notice.toldAt().toEpochMilli())
          .setParameter(9, notice.tokenHash())
          .executeUpdate();
    }
  }

  /** To which customer something was sent since a moment, and when. */
  public List<Map.Entry<String, Instant>> since(Instant moment) {
    List<Map.Entry<String, Instant>> sent = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT customer, told_at FROM notice WHERE told_at > ? AND customer IS NOT NULL"
                    + " ORDER BY told_at")
            .setParameter(1, moment.toEpochMilli())
            .getResultList()) {
      Object[] column = (Object[]) row;
      sent.add(Map.entry((String) column[0], Objects.requireNonNull(Sql.instant(column[1]))));
    }
    return sent;
  }

  /** The question behind a link, empty when there is none. */
  public Optional<Asked> find(String tokenHash) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT decision_id, conversation_id, customer, owner_id, backup_id, language,"
                    + " back_at, told_at, choice FROM notice WHERE token_hash = ?")
            .setParameter(1, tokenHash)
            .getResultList();
    return rows.stream().findFirst().map(row -> asked((Object[]) row, tokenHash));
  }

  /**
   * Stores what the customer chose and commits. Of several at once exactly one succeeds.
   *
   * @return false when something was chosen before, or nothing can be chosen any more
   */
  @Transactional
  public boolean choose(String tokenHash, Notice.Choice choice, Instant now) {
    int stored =
        em.createNativeQuery(
                "UPDATE notice SET choice = ?, chosen_at = ?, to_do = 1"
                    + " WHERE token_hash = ? AND choice IS NULL")
            .setParameter(1, column(choice))
            .setParameter(2, now.toEpochMilli())
            .setParameter(3, tokenHash)
            .executeUpdate();
    if (stored > 0) {
      stamps.grow(Stamps.Name.CHOICES);
    }
    return stored > 0;
  }

  /** What customers chose and nobody has carried out yet, the first choice first. */
  public List<Answer> toDo() {
    List<Answer> answers = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT decision_id, conversation_id, choice FROM notice WHERE to_do = 1"
                    + " ORDER BY chosen_at, decision_id")
            .getResultList()) {
      Object[] column = (Object[]) row;
      answers.add(
          new Answer(
              UUID.fromString((String) column[0]),
              new ConversationId((String) column[1]),
              choice((String) column[2])));
    }
    return answers;
  }

  /** Takes part in the caller's transaction. */
  public void done(List<Answer> answers) {
    if (!answers.isEmpty()) {
      update("to_do = 0", "TRUE", answers.stream().map(Answer::decision).toList());
    }
  }

  /**
   * B8: chooses for a customer who has not. Takes part in the caller's transaction.
   *
   * @return false when he has chosen just now: then that counts
   */
  public boolean chooseFor(UUID decision, Notice.Choice choice, Instant now) {
    return em.createNativeQuery(
                "UPDATE notice SET choice = ?, chosen_at = ? WHERE decision_id = ?"
                    + " AND choice IS NULL")
            .setParameter(1, column(choice))
            .setParameter(2, now.toEpochMilli())
            .setParameter(3, decision.toString())
            .executeUpdate()
        > 0;
  }

  /** Nothing can be chosen there any more. Takes part in the caller's transaction. */
  public void over(Collection<UUID> decisions) {
    if (!decisions.isEmpty()) {
      update("choice = '" + OVER + "'", "choice IS NULL", decisions);
    }
  }

  /** Deletes what is older, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM notice WHERE told_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private void update(String set, String only, Collection<UUID> decisions) {
    Query update =
        em.createNativeQuery(
            "UPDATE notice SET "
                + set
                + " WHERE "
                + only
                + " AND decision_id IN ("
                + Sql.marks(decisions.size())
                + ")");
    int at = 1;
    for (UUID decision : decisions) {
      update.setParameter(at++, decision.toString());
    }
    update.executeUpdate();
  }

  private static Asked asked(Object[] column, String tokenHash) {
    String chosen = (String) column[8];
    return new Asked(
        new SentNotice(
            UUID.fromString((String) column[0]),
            new ConversationId((String) column[1]),
            (String) column[2],
            new AgentId((String) column[3]),
            column[4] == null ? null : new AgentId((String) column[4]),
            (String) column[5],
            Sql.instant(column[6]),
            Objects.requireNonNull(Sql.instant(column[7])),
            tokenHash),
        chosen == null || chosen.equals(OVER) ? null : choice(chosen),
        chosen == null);
  }

  static String column(Notice.Choice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  static Notice.Choice choice(String column) {
    return Notice.Choice.valueOf(column.toUpperCase(Locale.ROOT));
  }
}
