package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.rules.Deputies;

/** Who stands in for whom, and who looks after which customer (B3, B4, R9). */
@ApplicationScoped
public class DeputyStore {

  /** Subject of the default backup manager: there is exactly one. */
  public static final String EVERYBODY = "";

  /** For whom somebody stands in, or looks after. */
  public enum Kind {
    BACKUP_BY_DEFAULT,
    BACKUP_OF_AGENT,
    BACKUP_OF_CUSTOMER,
    BACKUP_OF_ORGANISATION,
    DEDICATED_TO_CUSTOMER,
    DEDICATED_TO_ORGANISATION
  }

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;

  /** All of them. */
  public Deputies all() {
    Map<Kind, Map<String, AgentId>> kinds = new EnumMap<>(Kind.class);
    for (Object row :
        em.createNativeQuery("SELECT kind, subject, agent_id FROM deputy").getResultList()) {
      Object[] column = (Object[]) row;
      kinds
          .computeIfAbsent(
              Kind.valueOf(((String) column[0]).toUpperCase(Locale.ROOT)), any -> new HashMap<>())
          .put((String) column[1], new AgentId((String) column[2]));
    }
    Map<AgentId, AgentId> ofAgent = new HashMap<>();
    of(kinds, Kind.BACKUP_OF_AGENT)
        .forEach((agent, backup) -> ofAgent.put(new AgentId(agent), backup));
    return new Deputies(
        of(kinds, Kind.BACKUP_BY_DEFAULT).get(EVERYBODY),
        ofAgent,
        of(kinds, Kind.BACKUP_OF_CUSTOMER),
        of(kinds, Kind.BACKUP_OF_ORGANISATION),
        of(kinds, Kind.DEDICATED_TO_CUSTOMER),
        of(kinds, Kind.DEDICATED_TO_ORGANISATION));
  }

  /** Those that name an agent: who stands in for him, for whom he does, whom he looks after. */
  public List<Deputy> naming(AgentId agent) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT kind, subject, agent_id, changed_at, changed_by FROM deputy"
                    + " WHERE agent_id = ? OR (kind = ? AND subject = ?) ORDER BY kind, subject")
            .setParameter(1, agent.value())
            .setParameter(2, Kind.BACKUP_OF_AGENT.name().toLowerCase(Locale.ROOT))
            .setParameter(3, agent.value())
            .getResultList();
    return rows.stream().map(row -> deputy((Object[]) row)).toList();
  }

  /**
   * Stores and commits.
   *
   * @param agent null takes the entry back
   */
  @Transactional
  public void set(Kind kind, String subject, @Nullable AgentId agent, String by) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    if (agent == null) {
      em.createNativeQuery("DELETE FROM deputy WHERE kind = ? AND subject = ?")
          .setParameter(1, name)
          .setParameter(2, subject)
          .executeUpdate();
    } else {
      em.createNativeQuery(
              "REPLACE INTO deputy (kind, subject, agent_id, changed_at, changed_by)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .setParameter(1, name)
          .setParameter(2, subject)
          .setParameter(3, agent.value())
          .setParameter(4, clock.millis())
          .setParameter(5, by)
          .executeUpdate();
    }
    stamps.grow(Stamps.Name.RULES);
  }

  private static Deputy deputy(Object[] column) {
    return new Deputy(
        Kind.valueOf(((String) column[0]).toUpperCase(Locale.ROOT)),
        (String) column[1],
        new AgentId((String) column[2]),
        Objects.requireNonNull(Sql.instant(column[3])),
        (String) column[4]);
  }

  private static Map<String, AgentId> of(Map<Kind, Map<String, AgentId>> kinds, Kind kind) {
    return kinds.getOrDefault(kind, Map.of());
  }
}
