package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.understudy.conversation.AgentId;

/** Questions whether a conversation goes back to its former owner, and the answers (O6). */
@ApplicationScoped
public class ReturnChoices {

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;
  @Inject private Clock clock;

  /**
   * An answer.
   *
   * @param back true when the former owner takes it back
   */
  public record Choice(UUID decision, boolean back, String by, Instant at) {}

  /**
   * Conversations that one of the two is asked about and that nobody has answered, oldest first.
   */
  public List<Tracked> open(AgentId agent) {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE (c.moved_from = :agent OR c.moved_to = :agent)"
                + " AND c.asked_until > :now AND c.decision_id NOT IN"
                + " (SELECT r.decision_id FROM ReturnChoiceRow r) ORDER BY c.asked_until, c.id",
            ConversationRow.class)
        .setParameter("agent", agent.value())
        .setParameter("now", clock.millis())
        .getResultStream()
        .map(ConversationRow::tracked)
        .toList();
  }

  /** The question of this decision, while it is open. */
  public Optional<Tracked> question(UUID decision) {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.asked_until > :now AND c.decision_id ="
                + " :decision",
            ConversationRow.class)
        .setParameter("now", clock.millis())
        .setParameter("decision", decision.toString())
        .getResultStream()
        .map(ConversationRow::tracked)
        .findFirst();
  }

  /** What was answered, empty when nothing was. */
  public Optional<Choice> find(UUID decision) {
    return Optional.ofNullable(em.find(ReturnChoiceRow.class, decision.toString()))
        .map(ReturnChoiceRow::choice);
  }

  /**
   * Stores and commits; the first answer counts.
   *
   * @return the answer that counts
   */
  @Transactional
  public Choice choose(UUID decision, boolean back, String by) {
    em.createNativeQuery(
            "INSERT IGNORE INTO return_choice (decision_id, back, chosen_by, chosen_at) VALUES (?,"
                + " ?, ?, ?)")
        .setParameter(1, decision.toString())
        .setParameter(2, back)
        .setParameter(3, by)
        .setParameter(4, clock.millis())
        .executeUpdate();
    stamps.grow(Stamps.Name.RETURNS);
    return find(decision).orElseThrow();
  }

  /** By decision, those that nobody has acted upon. Takes part in the caller's transaction. */
  public Map<UUID, Boolean> unhandled() {
    Map<UUID, Boolean> unhandled = new HashMap<>();
    em.createQuery("SELECT r FROM ReturnChoiceRow r WHERE r.handled = FALSE", ReturnChoiceRow.class)
        .getResultStream()
        .map(ReturnChoiceRow::choice)
        .forEach(choice -> unhandled.put(choice.decision(), choice.back()));
    return unhandled;
  }

  /** Takes part in the caller's transaction. */
  public void handled(Iterable<UUID> decisions) {
    for (UUID decision : decisions) {
      em.createNativeQuery("UPDATE return_choice SET handled = 1 WHERE decision_id = ?")
          .setParameter(1, decision.toString())
          .executeUpdate();
    }
  }

  /** Deletes what is older, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery(
            "DELETE FROM return_choice WHERE chosen_at < ? AND handled = 1 LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }
}
