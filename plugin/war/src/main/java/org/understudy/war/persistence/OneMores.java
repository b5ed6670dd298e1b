package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.understudy.conversation.AgentId;

/** Wishes for one conversation beyond the limit; one per agent. */
@ApplicationScoped
public class OneMores {

  private static final String COLUMNS =
      "SELECT agent_id, asked_at, asked_by, until, decision_id FROM one_more WHERE ";

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;

  /** All that are not over at the given moment, with those that were taken. */
  public Map<AgentId, OneMore> notOverAt(Instant moment) {
    Map<AgentId, OneMore> found = new HashMap<>();
    for (Object row :
        em.createNativeQuery(COLUMNS + "until > ?")
            .setParameter(1, moment.toEpochMilli())
            .getResultList()) {
      OneMore wish = wish((Object[]) row);
      found.put(wish.agent(), wish);
    }
    return found;
  }

  /** The last of one agent, also when it is over and still kept; empty when there is none. */
  public Optional<OneMore> of(AgentId agent) {
    List<?> rows =
        em.createNativeQuery(COLUMNS + "agent_id = ?")
            .setParameter(1, agent.value())
            .getResultList();
    return rows.stream().findFirst().map(row -> wish((Object[]) row));
  }

  /** Stores and commits; replaces an earlier wish, taken or not. */
  @Transactional
  public void ask(OneMore wish) {
    em.createNativeQuery(
            "INSERT INTO one_more (agent_id, asked_at, asked_by, until, decision_id)"
                + " VALUES (?, ?, ?, ?, NULL) ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at),"
                + " asked_by = VALUES(asked_by), until = VALUES(until), decision_id = NULL")
        .setParameter(1, wish.agent().value())
        .setParameter(2, wish.askedAt().toEpochMilli())
        .setParameter(3, wish.askedBy())
        .setParameter(4, wish.until().toEpochMilli())
        .executeUpdate();
    stamps.grow(Stamps.Name.AGENTS);
  }

  /** Takes an open wish back and commits. */
  @Transactional
  public void withdraw(AgentId agent) {
    em.createNativeQuery("DELETE FROM one_more WHERE agent_id = ? AND decision_id IS NULL")
        .setParameter(1, agent.value())
        .executeUpdate();
    stamps.grow(Stamps.Name.AGENTS);
  }

  /** Records which decisions took wishes. Takes part in the caller's transaction. */
  public void taken(Map<AgentId, UUID> decisions) {
    decisions.forEach(
        (agent, decision) ->
            em.createNativeQuery(
                    "UPDATE one_more SET decision_id = ? WHERE agent_id = ? AND decision_id IS NULL")
                .setParameter(1, decision.toString())
                .setParameter(2, agent.value())
                .executeUpdate());
  }

  /** The decision did not take effect: its wish is open again. In the caller's transaction. */
  public void giveBack(UUID decision) {
    em.createNativeQuery("UPDATE one_more SET decision_id = NULL WHERE decision_id = ?")
        .setParameter(1, decision.toString())
        .executeUpdate();
  }

  /** Deletes those that were over before, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM one_more WHERE until < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private static OneMore wish(Object[] column) {
    return new OneMore(
        new AgentId((String) column[0]),
        Objects.requireNonNull(Sql.instant(column[1])),
        (String) column[2],
        Objects.requireNonNull(Sql.instant(column[3])),
        column[4] == null ? null : UUID.fromString((String) column[4]));
  }
}
