package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/**
 * The conversations that we follow. All but {@link #forget} take part in the caller's transaction.
 */
@ApplicationScoped
public class Conversations {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Those of the given ones that are known. */
  public Map<ConversationId, Tracked> find(Collection<ConversationId> ids) {
    Map<ConversationId, Tracked> found = new HashMap<>();
    ShortJson.each(List.copyOf(rows(ids).values()), ConversationRow::tracked)
        .forEach(tracked -> found.put(tracked.facts().id(), tracked));
    return found;
  }

  /** Stores the present standing of each. */
  public void save(Collection<Tracked> changed) {
    long now = clock.millis();
    Map<Boolean, List<Tracked>> known =
        changed.stream().collect(Collectors.partitioningBy(Tracked::stored));
    // Whoever holds the lease is the only one who writes here, so nobody's newer row is replaced.
    ManyRows.insertOr(
        em, ConversationRow.INSERT, values(known.get(true), now), ConversationRow.REPLACING);
    ManyRows.insert(em, ConversationRow.INSERT, values(known.get(false), now));
  }

  private static List<@Nullable Object[]> values(List<Tracked> some, long now) {
    return ShortJson.each(some, tracked -> ConversationRow.values(tracked, now));
  }

  /** Those that wait for somebody to be there, the oldest first. */
  public List<Tracked> waiting() {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.waiting_since IS NOT NULL"
                + " ORDER BY c.waiting_since, LENGTH(c.id), c.id",
            ConversationRow.class)
        .getResultStream()
        .map(ConversationRow::tracked)
        .toList();
  }

  /** C2: those that nobody owns in these teams and that wait for nothing. */
  public List<Tracked> unowned(Collection<TeamId> teams) {
    if (teams.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.active = TRUE AND c.team_id IN :teams"
                + " AND c.waiting_since IS NULL AND c.opening_id IS NOT NULL",
            ConversationRow.class)
        .setParameter("teams", teams.stream().map(TeamId::value).toList())
        .getResultStream()
        .map(ConversationRow::tracked)
        .filter(tracked -> tracked.facts().owner() == null)
        .toList();
  }

  /** How many wait in each team, and since when the first does. */
  public Map<TeamId, Waiting> waitingByTeam() {
    Map<TeamId, Waiting> waiting = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "SELECT team_id, COUNT(*), MIN(waiting_since) FROM conversation"
                    + " WHERE waiting_since IS NOT NULL GROUP BY team_id")
            .getResultList()) {
      Object[] column = (Object[]) row;
      waiting.put(
          new TeamId((String) column[0]),
          new Waiting(
              ((Number) column[1]).intValue(), Objects.requireNonNull(Sql.instant(column[2]))));
    }
    return waiting;
  }

  /**
   * What waits in one team.
   *
   * @param since since when the first does
   */
  public record Waiting(int count, Instant since) {}

  /** B7: those in which somebody stands in beside the owner. */
  public List<Tracked> shared() {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.outcome LIKE '{\"outcome\":\"share\"%'",
            ConversationRow.class)
        .getResultStream()
        .map(ConversationRow::tracked)
        .toList();
  }

  /** O6: those that were taken from an absent owner. */
  public List<Tracked> moved() {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.moved_from IS NOT NULL", ConversationRow.class)
        .getResultStream()
        .map(ConversationRow::tracked)
        .toList();
  }

  /** B5: those whose customer was told that the owner is away; closed ones may open again. */
  public List<Tracked> told() {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.told_owner_id IS NOT NULL"
                + " AND c.told_over = FALSE",
            ConversationRow.class)
        .getResultStream()
        .map(ConversationRow::tracked)
        .toList();
  }

  /** B8: what waits for this agent, or has waited for him and was not touched since. */
  public List<Tracked> waitedFor(AgentId owner) {
    return em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.told_owner_id = :owner"
                + " AND c.told_choice = 'wait' AND c.active = TRUE",
            ConversationRow.class)
        .setParameter("owner", owner.value())
        .getResultStream()
        .map(ConversationRow::tracked)
        .filter(tracked -> owner.equals(tracked.facts().owner()))
        .sorted(
            Comparator.comparing((Tracked tracked) -> tracked.facts().customerWaitsSince())
                .thenComparing(tracked -> tracked.facts().id()))
        .toList();
  }

  /** Those that were closed since a moment at the earliest, each with when we heard of it last. */
  public Map<Conversation, Instant> closedSince(Instant moment) {
    Map<Conversation, Instant> closed = new HashMap<>();
    em.createQuery(
            "SELECT c FROM ConversationRow c WHERE c.changed_at > :since AND c.active = FALSE",
            ConversationRow.class)
        .setParameter("since", moment.toEpochMilli())
        .getResultStream()
        .forEach(row -> closed.put(row.tracked().facts(), row.changedAt()));
    return closed;
  }

  /** Which of the given positions we have not heard of yet. */
  public Set<ConversationId> behind(Map<ConversationId, Long> newest) {
    Set<ConversationId> behind = new HashSet<>(newest.keySet());
    rows(newest.keySet())
        .forEach(
            (id, row) -> {
              if (row.tracked().facts().asOf() >= newest.get(id)) {
                behind.remove(id);
              }
            });
    return behind;
  }

  /** Deletes ended conversations that nothing was heard of since the given moment. */
  @Transactional
  public int forget(Instant moment) {
    return em.createNativeQuery(
            "DELETE FROM conversation WHERE changed_at < ? AND active = 0 LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private Map<ConversationId, ConversationRow> rows(Collection<ConversationId> ids) {
    Map<ConversationId, ConversationRow> rows = new HashMap<>();
    Set<String> missing = new HashSet<>();
    for (ConversationId id : ids) {
      missing.add(id.value());
    }
    if (missing.isEmpty()) {
      return rows;
    }
    em.createQuery("SELECT c FROM ConversationRow c WHERE c.id IN :ids", ConversationRow.class)
        .setParameter("ids", missing)
        .setHint("eclipselink.read-only", true)
        .getResultStream()
        .forEach(row -> rows.put(new ConversationId(row.id()), row));
    return rows;
  }
}
