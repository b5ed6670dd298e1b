package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Numbers that grow when settings change, so that every node notices with one small read. */
@ApplicationScoped
public class Stamps {

  /** What can change. */
  public enum Name {
    RULES,
    AGENTS,
    DIRECTORY,
    RETURNS,
    HANDOVERS,
    /** What agents ask of the queue: nothing that a decision looks at. */
    REQUESTS,
    /** What customers of absent owners have chosen. */
    CHOICES,
    /** The switch of the draft that runs beside the live rules: decides nothing. */
    SHADOW,
    /** Where decisions are sent: decides nothing. */
    WEBHOOK
  }

  @PersistenceContext private EntityManager em;

  /** All numbers at once. */
  public Map<Name, Long> read() {
    Map<Name, Long> stamps = new EnumMap<>(Name.class);
    for (Object row : em.createNativeQuery("SELECT name, value FROM stamp").getResultList()) {
      Object[] column = (Object[]) row;
      stamps.put(
          Name.valueOf(((String) column[0]).toUpperCase(Locale.ROOT)),
          ((Number) column[1]).longValue());
    }
    return stamps;
  }

  /** One of them. */
  public long of(Name name) {
    return ((Number)
            em.createNativeQuery("SELECT value FROM stamp WHERE name = ?")
                .setParameter(1, name.name().toLowerCase(Locale.ROOT))
                .getSingleResult())
        .longValue();
  }

  /** Takes part in the caller's transaction. */
  void grow(Name name) {
    em.createNativeQuery("UPDATE stamp SET value = value + 1 WHERE name = ?")
        .setParameter(1, name.name().toLowerCase(Locale.ROOT))
        .executeUpdate();
  }
}
