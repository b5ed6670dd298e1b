package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What Keycloak has told of its users (D2). Each realm has its own. */
@ApplicationScoped
public class Identities {

  private static final String COLUMNS =
      "SELECT facts, realm, signed_out_at, settled, finding, heard_at FROM identity";

  private static final String OF_REALM = " WHERE (realm = ? OR realm IS NULL)";

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;

  /**
   * Everybody in a realm, in the order of the keys.
   *
   * @param realm its address
   */
  public List<KnownIdentity> all(String realm) {
    return read(
        em.createNativeQuery(COLUMNS + OF_REALM + " ORDER BY id")
            .setParameter(1, realm)
            .getResultList());
  }

  /**
   * Those of them that are known, by id. Looked for in all realms, because one that has got another
   * address has the same users. Keeps others from changing them until the end of the caller's
   * transaction; the order is always the same, so that two never wait for each other.
   */
  public Map<String, KnownIdentity> locked(Collection<String> ids) {
    Map<String, KnownIdentity> locked = new HashMap<>();
    if (!ids.isEmpty()) {
      Query query =
          em.createNativeQuery(
              COLUMNS + " WHERE id IN (" + Sql.marks(ids.size()) + ") ORDER BY id FOR UPDATE");
      int at = 1;
      for (String id : ids) {
        query.setParameter(at++, id);
      }
      read(query.getResultList()).forEach(known -> locked.put(known.facts().id(), known));
    }
    return locked;
  }

  /** How many are known of a realm. */
  public long count(String realm) {
    Object count =
        em.createNativeQuery("SELECT COUNT(*) FROM identity" + OF_REALM)
            .setParameter(1, realm)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** Takes part in the caller's transaction. */
  public void save(KnownIdentity known) {
    em.createNativeQuery(
            "REPLACE INTO identity (id, as_of, facts, signed_out_at, settled, finding, heard_at, realm)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, known.facts().id())
        .setParameter(2, known.facts().asOf().toEpochMilli())
        .setParameter(3, Json.write(known.facts()))
        .setParameter(4, Sql.millis(known.signedOutAt()))
        .setParameter(5, Json.write(known.settled()))
        .setParameter(6, known.finding())
        .setParameter(7, known.heardAt().toEpochMilli())
        .setParameter(8, known.realm())
        .executeUpdate();
    // People are seen through what Keycloak says of them.
    stamps.grow(Stamps.Name.DIRECTORY);
  }

  /** Deletes those of whom nothing was heard since, in small portions. */
  @Transactional
  public int forgetBefore(Instant moment) {
    return em.createNativeQuery("DELETE FROM identity WHERE heard_at < ? LIMIT 5000")
        .setParameter(1, moment.toEpochMilli())
        .executeUpdate();
  }

  private static List<KnownIdentity> read(List<?> rows) {
    return rows.stream().map(row -> known((Object[]) row)).toList();
  }

  private static KnownIdentity known(Object[] column) {
    Map<String, String> settled = Json.readMap((String) column[3], String.class);
    return new KnownIdentity(
        Json.read((String) column[0], Identity.class),
        (String) column[1],
        Sql.instant(column[2]),
        settled,
        (String) column[4],
        Objects.requireNonNull(Sql.instant(column[5])));
  }
}
