package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                + " (SELECT r.decision_id FROM ReturnChoiceRow r) ORDER BY c.asked_until,"
                + " LENGTH(c.id), c.id",
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
   * All answers by an agent, and those about conversations that he had or has, the newest first.
   *
   * @param names what he is called where he signs in
   */
  public List<Choice> concerning(AgentId agent, Collection<String> names) {
    Query query =
        em.createNativeQuery(
                "SELECT r.decision_id, r.back, r.chosen_by, r.chosen_at FROM return_choice r"
                    + " LEFT JOIN decision d ON d.id = r.decision_id WHERE d.agent_id = ?"
                    // Who had it before he was away stands among the facts only.
                    + " OR JSON_VALUE(d.situation, '$.moved.from') = ? OR r.chosen_by IN ("
                    + Sql.marks(names.size())
                    + ") ORDER BY r.chosen_at DESC, r.decision_id")
            .setParameter(1, agent.value())
            .setParameter(2, agent.value());
    int at = 3;
    for (String name : names) {
      query.setParameter(at++, name);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> choice((Object[]) row)).toList();
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

  private static Choice choice(Object[] column) {
    return new Choice(
        UUID.fromString((String) column[0]),
        Boolean.TRUE.equals(column[1]) || "1".equals(String.valueOf(column[1])),
        (String) column[2],
        Objects.requireNonNull(Sql.instant(column[3])));
  }
}
