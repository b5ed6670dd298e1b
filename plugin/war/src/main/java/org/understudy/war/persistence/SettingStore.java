package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Settings that are kept as a whole, each with a version. */
@ApplicationScoped
public class SettingStore {

  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Stamps stamps;

  /** Bodies by kind and id: some are long, and a version never changes its body. */
  private final Map<Key, Kept<?>> known = new ConcurrentHashMap<>();

  /** All of a kind, as they were when its stamp had a value. */
  private final Map<String, Settled> settled = new ConcurrentHashMap<>();

  private record Key(String kind, String id) {}

  private record Settled(long stamp, Map<String, ? extends Kept<?>> all) {}

  /** The settings of one; the untouched ones when nobody has set anything. */
  public <T> Kept<T> of(Kind<T> kind, String id) {
    Kept<T> found = read(kind, List.of(id)).get(id);
    return found == null ? new Kept<>(kind.untouched(), 0, null, null) : found;
  }

  /** Those of all that have any. */
  public <T> Map<String, Kept<T>> all(Kind<T> kind) {
    Map<String, Kept<T>> all = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Object row :
        em.createNativeQuery("SELECT id, version FROM setting WHERE kind = ?")
            .setParameter(1, kind.name())
            .getResultList()) {
      Object[] column = (Object[]) row;
      String id = (String) column[0];
      Kept<T> kept = remembered(kind, id);
      if (kept != null && kept.version() == ((Number) column[1]).intValue()) {
        all.put(id, kept);
      } else {
        unknown.add(id);
      }
    }
    for (int from = 0; from < unknown.size(); from += AT_ONCE) {
      all.putAll(read(kind, unknown.subList(from, Math.min(from + AT_ONCE, unknown.size()))));
    }
    return all;
  }

  /**
   * Those of all that have any, read only when something has changed since they were read last.
   *
   * @param stamp of the kind, as it is now or was a moment ago
   */
  @SuppressWarnings("unchecked")
  public <T> Map<String, Kept<T>> all(Kind<T> kind, long stamp) {
    Settled before = settled.get(kind.name());
    if (before == null || before.stamp() != stamp) {
      // Read after the stamp, so what changes in between is read once more.
      before = new Settled(stamp, all(kind));
      settled.put(kind.name(), before);
    }
    return (Map<String, Kept<T>>) before.all();
  }

  /**
   * Stores and commits.
   *
   * @param expectedVersion null to overwrite whatever is there
   * @throws StaleVersion when somebody else has changed it since
   */
  @Transactional
  public <T> Kept<T> save(
      Kind<T> kind, String id, T value, @Nullable Integer expectedVersion, String by) {
    int present = lock(kind, id);
    if (expectedVersion != null && expectedVersion != present) {
      throw new StaleVersion(kind.what() + id, present);
    }
    Instant now = clock.instant();
    em.createNativeQuery(
            "UPDATE setting SET body = ?, changed_at = ?, changed_by = ?, version = ?"
                + " WHERE kind = ? AND id = ?")
        .setParameter(1, Json.write(value))
        .setParameter(2, now.toEpochMilli())
        .setParameter(3, by)
        .setParameter(4, present + 1)
        .setParameter(5, kind.name())
        .setParameter(6, id)
        .executeUpdate();
    stamps.grow(kind.stamp());
    return new Kept<>(value, present + 1, now, by);
  }

  /** Makes sure that there is a row, and keeps others from writing it until the end. */
  private int lock(Kind<?> kind, String id) {
    em.createNativeQuery(
            "INSERT INTO setting (kind, id, body, changed_at, changed_by, version)"
                + " VALUES (?, ?, '{}', 0, '', 0) ON DUPLICATE KEY UPDATE id = id")
        .setParameter(1, kind.name())
        .setParameter(2, id)
        .executeUpdate();
    Object version =
        em.createNativeQuery("SELECT version FROM setting WHERE kind = ? AND id = ? FOR UPDATE")
            .setParameter(1, kind.name())
            .setParameter(2, id)
            .getSingleResult();
    return ((Number) version).intValue();
  }

  private <T> Map<String, Kept<T>> read(Kind<T> kind, List<String> ids) {
    Query query =
        em.createNativeQuery(
                "SELECT id, body, version, changed_at, changed_by FROM setting"
                    + " WHERE kind = ? AND version > 0 AND id IN ("
                    + Sql.marks(ids.size())
                    + ")")
            .setParameter(1, kind.name());
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 2, ids.get(i));
    }
    Map<String, Kept<T>> found = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] column = (Object[]) row;
      Kept<T> kept =
          new Kept<>(
              Json.read((String) column[1], kind.type()),
              ((Number) column[2]).intValue(),
              Sql.instant(column[3]),
              (String) column[4]);
      found.put((String) column[0], kept);
      known.put(new Key(kind.name(), (String) column[0]), kept);
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private <T> @Nullable Kept<T> remembered(Kind<T> kind, String id) {
    return (Kept<T>) known.get(new Key(kind.name(), id));
  }
}
