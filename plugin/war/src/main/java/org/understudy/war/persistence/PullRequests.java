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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.war.persistence.PullRequest.Kind;
import org.understudy.war.persistence.PullRequest.Refusal;
import org.understudy.war.persistence.PullRequest.State;
import org.understudy.wording.Phrase;

/** What agents ask of the queue (C3): stored first, so that one decider answers each once. */
@ApplicationScoped
public class PullRequests {

  static final String SELECT =
      "SELECT r.id, r.kind, r.agent_id, r.team_id, r.conversation_id, r.reason, r.asked_at,"
          + " r.state, r.attempts, r.refusal, r.detail, r.decision_id, d.effect_state, r.seq,"
          + " r.asked_by, r.answered_at FROM pull_request r LEFT JOIN decision d ON d.id = r.decision_id";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;

  /**
   * Stores and commits; the same key of the same agent asks only once.
   *
   * @return the request as it is now, perhaps answered already
   */
  @Transactional
  public PullRequest ask(
      Kind kind,
      AgentId agent,
      String key,
      @Nullable TeamId team,
      @Nullable ConversationId conversation,
      @Nullable String reason,
      String by) {
    em.createNativeQuery(
            "INSERT IGNORE INTO pull_request (id, kind, agent_id, request_key, team_id,"
                + " conversation_id, reason, asked_at, asked_by, state, attempts)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', 0)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, column(kind))
        .setParameter(3, agent.value())
        .setParameter(4, key)
        .setParameter(5, team == null ? null : team.value())
        .setParameter(6, conversation == null ? null : conversation.value())
        .setParameter(7, reason)
        .setParameter(8, clock.millis())
        .setParameter(9, by)
        .executeUpdate();
    stamps.grow(Stamps.Name.REQUESTS);
    Object row =
        em.createNativeQuery(SELECT + " WHERE r.agent_id = ? AND r.kind = ? AND r.request_key = ?")
            .setParameter(1, agent.value())
            .setParameter(2, column(kind))
            .setParameter(3, key)
            .getSingleResult();
    return read((Object[]) row);
  }

  /** One request, empty when unknown. */
  public Optional<PullRequest> find(UUID id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** Those of the given ones that are known. */
  public Map<UUID, PullRequest> find(Collection<UUID> ids) {
    Map<UUID, PullRequest> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    var query = em.createNativeQuery(SELECT + " WHERE r.id IN (" + Sql.marks(ids.size()) + ")");
    int at = 1;
    for (UUID id : ids) {
      query.setParameter(at++, id.toString());
    }
    for (Object row : query.getResultList()) {
      PullRequest request = read((Object[]) row);
      found.put(request.id(), request);
    }
    return found;
  }

  /** Those that nobody has answered, the oldest first. Takes part in the caller's transaction. */
  public List<PullRequest> open(int limit) {
    List<PullRequest> open = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(SELECT + " WHERE r.state = 'open' ORDER BY r.seq LIMIT " + limit)
            .getResultList()) {
      open.add(read((Object[]) row));
    }
    return open;
  }

  /** An answer of the decider. */
  public sealed interface Answer {

    PullRequest request();

    /**
     * @param opening of the conversation
     * @param since since when its customer had waited
     */
    record Decided(
        PullRequest request,
        UUID decision,
        TeamId team,
        ConversationId conversation,
        @Nullable Long opening,
        Instant since)
        implements Answer {}

    /**
     * @param detail one sentence for people
     */
    record Refused(PullRequest request, Refusal refusal, Phrase detail) implements Answer {}
  }

  /** Takes part in the caller's transaction. */
  public void answered(List<Answer> answers, Instant now) {
    for (Answer answer : answers) {
      String id = answer.request().id().toString();
      switch (answer) {
        case Answer.Decided decided ->
            em.createNativeQuery(
                    "UPDATE pull_request SET state = 'decided', decision_id = ?, team_id = ?,"
                        + " conversation_id = ?, opening_id = ?, waited = ?, answered_at = ?"
                        + " WHERE id = ?")
                .setParameter(1, decided.decision().toString())
                .setParameter(2, decided.team().value())
                .setParameter(3, decided.conversation().value())
                .setParameter(4, decided.opening())
                .setParameter(5, Math.max(0, now.toEpochMilli() - decided.since().toEpochMilli()))
                .setParameter(6, now.toEpochMilli())
                .setParameter(7, id)
                .executeUpdate();
        case Answer.Refused refused ->
            em.createNativeQuery(
                    "UPDATE pull_request SET state = 'refused', refusal = ?, detail = ?,"
                        + " answered_at = ? WHERE id = ?")
                .setParameter(1, column(refused.refusal()))
                .setParameter(2, Json.write(refused.detail()))
                .setParameter(3, now.toEpochMilli())
                .setParameter(4, id)
                .executeUpdate();
      }
    }
  }

  /**
   * A decision did not take effect: who asked for it is answered anew. In the caller's transaction.
   *
   * @return true when somebody had asked for it
   */
  public boolean again(UUID decision) {
    // The team and the conversation that were found do not count any more for who takes.
    return em.createNativeQuery(
                "UPDATE pull_request SET state = 'open', attempts = attempts + 1,"
                    + " decision_id = NULL, conversation_id ="
                    + " IF(kind = 'take', NULL, conversation_id) WHERE decision_id = ?"
                    + " AND state = 'decided'")
            .setParameter(1, decision.toString())
            .executeUpdate()
        > 0;
  }

  /** By team, how long those had waited on average that were taken since a moment. */
  public Map<TeamId, Duration> averageWaitSince(Instant moment) {
    Map<TeamId, Duration> waits = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT team_id, AVG(waited) FROM pull_request WHERE kind = 'take'"
                    + " AND state = 'decided' AND answered_at >= ? AND team_id IS NOT NULL"
                    + " GROUP BY team_id")
            .setParameter(1, moment.toEpochMilli())
            .getResultList()) {
      Object[] column = (Object[]) row;
      waits.put(
          new TeamId((String) column[0]), Duration.ofMillis(((Number) column[1]).longValue()));
    }
    return waits;
  }

  /** Deletes what was asked before, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM pull_request WHERE asked_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  static PullRequest read(Object[] row) {
    State state = State.valueOf(((String) row[7]).toUpperCase(Locale.ROOT));
    boolean pending = "pending".equals(row[12]);
    return new PullRequest(
        UUID.fromString((String) row[0]),
        Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT).replace('-', '_')),
        new AgentId((String) row[2]),
        row[3] == null ? null : new TeamId((String) row[3]),
        row[4] == null ? null : new ConversationId((String) row[4]),
        (String) row[5],
        Objects.requireNonNull(Sql.instant(row[6])),
        state == State.DECIDED && !pending ? State.DONE : state,
        ((Number) row[8]).intValue(),
        row[9] == null
            ? null
            : Refusal.valueOf(((String) row[9]).toUpperCase(Locale.ROOT).replace('-', '_')),
        row[10] == null ? null : Json.read((String) row[10], Phrase.class),
        row[11] == null ? null : UUID.fromString((String) row[11]));
  }

  private static String column(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
