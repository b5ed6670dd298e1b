package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.ShadowDifference.Ending;
import org.understudy.wording.Phrase;

/** The one draft that runs beside the live rules, and the differences that were found. */
@ApplicationScoped
public class Shadows {

  /** Of more differences the oldest are deleted. */
  static final int MOST = 10_000;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;

  /** Empty when none has ever run. */
  public Optional<Shadow> present() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT running, draft_version, begun_at, begun_by, ended_at, compared, different,"
                    + " skipped FROM shadow WHERE id = 1")
            .getResultList();
    return rows.stream().findFirst().map(row -> shadow((Object[]) row));
  }

  /** Begins anew with a version of the draft: what was found before is deleted. Commits. */
  @Transactional
  public void begin(int draftVersion, String by) {
    em.createNativeQuery("DELETE FROM shadow_difference").executeUpdate();
    em.createNativeQuery(
            "REPLACE INTO shadow (id, running, draft_version, begun_at, begun_by)"
                + " VALUES (1, 1, ?, ?, ?)")
        .setParameter(1, draftVersion)
        .setParameter(2, clock.millis())
        .setParameter(3, by)
        .executeUpdate();
    stamps.grow(Stamps.Name.SHADOW);
  }

  /** Ends it, when it runs, and commits; what was found stays. */
  @Transactional
  public void end() {
    int ended =
        em.createNativeQuery("UPDATE shadow SET running = 0, ended_at = ? WHERE running = 1")
            .setParameter(1, clock.millis())
            .executeUpdate();
    if (ended > 0) {
      stamps.grow(Stamps.Name.SHADOW);
    }
  }

  /**
   * Stores what was found, and commits. Nothing is stored when the draft has changed meanwhile.
   *
   * @param compared how many were compared
   * @param skipped how many were left out
   */
  @Transactional
  public void found(
      int draftVersion, int compared, int skipped, List<ShadowDifference> differences) {
    int counted =
        em.createNativeQuery(
                "UPDATE shadow SET compared = compared + ?, different = different + ?,"
                    + " skipped = skipped + ? WHERE running = 1 AND draft_version = ?")
            .setParameter(1, compared)
            .setParameter(2, differences.size())
            .setParameter(3, skipped)
            .setParameter(4, draftVersion)
            .executeUpdate();
    if (counted > 0 && !differences.isEmpty()) {
      differences.forEach(this::add);
      em.createNativeQuery(
              "DELETE FROM shadow_difference WHERE id <="
                  + " (SELECT last FROM (SELECT MAX(id) - ? AS last FROM shadow_difference) AS d)")
          .setParameter(1, MOST)
          .executeUpdate();
    }
  }

  /**
   * The newest first.
   *
   * @param before only those with a smaller id
   */
  public List<ShadowDifference> newest(long before, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, decision_id, conversation_id, number, team_id, decided_at,"
                    + " live_outcome, live_agent, live_rule, draft_outcome, draft_agent,"
                    + " draft_rule, explanation FROM shadow_difference WHERE id < ?"
                    + " ORDER BY id DESC")
            .setParameter(1, before)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> difference((Object[]) row)).toList();
  }

  /** Deletes what was found before, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM shadow_difference WHERE decided_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private void add(ShadowDifference found) {
    em.createNativeQuery(
            "INSERT INTO shadow_difference (decision_id, conversation_id, number, team_id,"
                + " decided_at, live_outcome, live_agent, live_rule, draft_outcome, draft_agent,"
                + " draft_rule, explanation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, found.decision().toString())
        .setParameter(2, found.conversation().value())
        .setParameter(3, found.number())
        .setParameter(4, found.team().value())
        .setParameter(5, found.decidedAt().toEpochMilli())
        .setParameter(6, found.live().outcome())
        .setParameter(7, value(found.live().agent()))
        .setParameter(8, found.live().rule())
        .setParameter(9, found.draft().outcome())
        .setParameter(10, value(found.draft().agent()))
        .setParameter(11, found.draft().rule())
        .setParameter(12, Json.write(found.explanation()))
        .executeUpdate();
  }

  private static @Nullable String value(@Nullable AgentId agent) {
    return agent == null ? null : agent.value();
  }

  private static Shadow shadow(Object[] column) {
    return new Shadow(
        Boolean.TRUE.equals(column[0]) || "1".equals(String.valueOf(column[0])),
        ((Number) column[1]).intValue(),
        moment(column[2]),
        (String) column[3],
        Sql.instant(column[4]),
        ((Number) column[5]).longValue(),
        ((Number) column[6]).longValue(),
        ((Number) column[7]).longValue());
  }

  private static ShadowDifference difference(Object[] column) {
    return new ShadowDifference(
        ((Number) column[0]).longValue(),
        UUID.fromString((String) column[1]),
        new ConversationId((String) column[2]),
        (String) column[3],
        new TeamId((String) column[4]),
        moment(column[5]),
        ending(column[6], column[7], column[8]),
        ending(column[9], column[10], column[11]),
        Json.read((String) column[12], Phrase.class));
  }

  private static Ending ending(Object outcome, @Nullable Object agent, @Nullable Object rule) {
    return new Ending(
        (String) outcome, agent == null ? null : new AgentId((String) agent), (String) rule);
  }

  private static Instant moment(Object millis) {
    return Objects.requireNonNull(Sql.instant(millis));
  }
}
