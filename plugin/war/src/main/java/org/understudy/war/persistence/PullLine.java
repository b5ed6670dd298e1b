package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/** What is remembered of the queue: who was overtaken, and who has given what back (C3). */
@ApplicationScoped
public class PullLine {

  @PersistenceContext private EntityManager em;

  /** One opening of a conversation. */
  public record Stay(ConversationId conversation, long opening) {}

  /** Somebody has given something back. */
  public record GivenBack(Stay stay, AgentId agent, TeamId team, Instant at) {}

  /** How often each was overtaken. */
  public Map<Stay, Integer> overtaken() {
    Map<Stay, Integer> overtaken = new HashMap<>();
    for (Object row :
        em.createNativeQuery("SELECT conversation_id, opening_id, overtaken FROM pull_line")
            .getResultList()) {
      Object[] column = (Object[]) row;
      overtaken.put(stay((String) column[0], (Number) column[1]), ((Number) column[2]).intValue());
    }
    return overtaken;
  }

  /** What was given back in openings that go on. */
  public List<GivenBack> ofOpenOnes() {
    return givenBack(
        " JOIN conversation c ON c.id = r.conversation_id AND c.active = 1"
            + " AND c.opening_id = r.opening_id WHERE r.kind = 'give-back'");
  }

  /** What the agent has given back since a moment. */
  public List<GivenBack> by(AgentId agent, Instant since) {
    return givenBack(
        " WHERE r.kind = 'give-back' AND r.agent_id = ? AND r.answered_at >= ?",
        agent.value(),
        since.toEpochMilli());
  }

  /** Takes part in the caller's transaction. */
  public void save(Map<Stay, Integer> overtaken, Instant now) {
    overtaken.forEach(
        (stay, times) ->
            em.createNativeQuery(
                    "INSERT INTO pull_line (conversation_id, opening_id, overtaken, changed_at)"
                        + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE opening_id ="
                        + " VALUES(opening_id), overtaken = VALUES(overtaken), changed_at ="
                        + " VALUES(changed_at)")
                .setParameter(1, stay.conversation().value())
                .setParameter(2, stay.opening())
                .setParameter(3, times)
                .setParameter(4, now.toEpochMilli())
                .executeUpdate());
  }

  /** Deletes what has not changed since, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM pull_line WHERE changed_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private List<GivenBack> givenBack(String where, Object... parameters) {
    var query =
        em.createNativeQuery(
            "SELECT r.conversation_id, r.opening_id, r.agent_id, r.team_id, r.answered_at"
                + " FROM pull_request r"
                + where
                + " AND r.state = 'decided'");
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<GivenBack> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] column = (Object[]) row;
      found.add(
          new GivenBack(
              stay((String) column[0], (Number) column[1]),
              new AgentId((String) column[2]),
              new TeamId((String) column[3]),
              Objects.requireNonNull(Sql.instant(column[4]))));
    }
    return found;
  }

  private static Stay stay(String conversation, Number opening) {
    return new Stay(new ConversationId(conversation), opening.longValue());
  }
}
