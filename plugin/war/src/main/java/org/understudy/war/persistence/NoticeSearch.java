package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/** Finds away messages that told customers of an agent (N9). */
@ApplicationScoped
public class NoticeSearch {

  private static final String NAMING =
      " FROM notice n JOIN decision d ON d.id = n.decision_id"
          + " WHERE (n.owner_id = ? OR n.backup_id = ?)";

  @PersistenceContext private EntityManager em;

  /**
   * An away message, without who got it.
   *
   * @param seq of the decision that sent it
   * @param owner who was away
   * @param backup who would take over, null when there was nothing to choose
   * @param backAt when the owner is back as the message says, null when nobody knew
   * @param choice of the customer as it is stored, null while there is none
   */
  public record Told(
      long seq,
      UUID decision,
      ConversationId conversation,
      String number,
      AgentId owner,
      @Nullable AgentId backup,
      @Nullable Instant backAt,
      Instant toldAt,
      @Nullable String choice) {}

  /**
   * Those that name an agent as the one who is away or as the one who would take over, the newest
   * first.
   *
   * @param before only those of decisions with a smaller number
   */
  public List<Told> naming(AgentId agent, long before, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT d.seq, n.decision_id, n.conversation_id, d.number, n.owner_id,"
                    + " n.backup_id, n.back_at, n.told_at, n.choice"
                    + NAMING
                    + " AND d.seq < ? ORDER BY d.seq DESC")
            .setParameter(1, agent.value())
            .setParameter(2, agent.value())
            .setParameter(3, before)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> told((Object[]) row)).toList();
  }

  /** How many {@link #naming} would find. */
  public long countNaming(AgentId agent) {
    return ((Number)
            em.createNativeQuery("SELECT COUNT(*)" + NAMING)
                .setParameter(1, agent.value())
                .setParameter(2, agent.value())
                .getSingleResult())
        .longValue();
  }

  private static Told told(Object[] column) {
    return new Told(
        ((Number) column[0]).longValue(),
        UUID.fromString((String) column[1]),
        new ConversationId((String) column[2]),
        (String) column[3],
        new AgentId((String) column[4]),
        column[5] == null ? null : new AgentId((String) column[5]),
        Sql.instant(column[6]),
        Objects.requireNonNull(Sql.instant(column[7])),
        (String) column[8]);
  }
}
