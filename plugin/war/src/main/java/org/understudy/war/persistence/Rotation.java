package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** Whose turn was when. All methods take part in the caller's transaction. */
@ApplicationScoped
public class Rotation {

  private static final String COLUMNS =
      "SELECT team_id, agent_id, last_turn, last_at, share_from, share FROM rotation";

  @PersistenceContext private EntityManager em;

  /**
   * @param number grows with every turn of the team
   * @param from how far the agent, or the team, had come with the shares before it
   * @param share how far the agent has come with his share by it
   */
  public record Turn(TeamId team, AgentId agent, long number, Instant at, long from, long share) {}

  /** The last turn of every agent in every team. */
  public List<Turn> all() {
    return read(em.createNativeQuery(COLUMNS).getResultList());
  }

  /** The last turn of one agent in every team. */
  public List<Turn> of(AgentId agent) {
    return read(
        em.createNativeQuery(COLUMNS + " WHERE agent_id = ? ORDER BY team_id")
            .setParameter(1, agent.value())
            .getResultList());
  }

  private static List<Turn> read(List<?> rows) {
    List<Turn> turns = new ArrayList<>();
    for (Object row : rows) {
      Object[] column = (Object[]) row;
      turns.add(
          new Turn(
              new TeamId((String) column[0]),
              new AgentId((String) column[1]),
              ((Number) column[2]).longValue(),
              Instant.ofEpochMilli(((Number) column[3]).longValue()),
              ((Number) column[4]).longValue(),
              ((Number) column[5]).longValue()));
    }
    return turns;
  }

  /** Records turns in one statement. */
  public void taken(Collection<Turn> turns) {
    if (turns.isEmpty()) {
      return;
    }
    String values = "(?,?,?,?,?,?),".repeat(turns.size());
    Query upsert =
        em.createNativeQuery(
            "INSERT INTO rotation (team_id, agent_id, last_turn, last_at, share_from, share)"
                + " VALUES "
                + values.substring(0, values.length() - 1)
                + " ON DUPLICATE KEY UPDATE last_turn = VALUES(last_turn), last_at = VALUES(last_at),"
                + " share_from = VALUES(share_from), share = VALUES(share)");
    int at = 1;
    for (Turn turn : turns) {
      upsert.setParameter(at++, turn.team().value());
      upsert.setParameter(at++, turn.agent().value());
      upsert.setParameter(at++, turn.number());
      upsert.setParameter(at++, turn.at().toEpochMilli());
      upsert.setParameter(at++, turn.from());
      upsert.setParameter(at++, turn.share());
    }
    upsert.executeUpdate();
  }
}
