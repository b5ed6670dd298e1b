package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Finds the changes that an agent made, and those that were made to him (N9). */
@ApplicationScoped
public class AuditSearch {

  // What came by the token of the installation was made by nobody in particular.
  private static final String NAMING =
      " FROM AuditRow a WHERE ((a.came_by = 'helpdesk' AND a.actor = :helpdesk)"
          + " OR (a.came_by = 'keycloak' AND LOWER(a.actor) = LOWER(:keycloak))"
          + " OR LOCATE(:byKey, CONCAT(a.subject, '/')) > 0"
          + " OR LOCATE(:byLogin, CONCAT(a.subject, '/')) > 0"
          + " OR ((a.subject LIKE 'backups/%' OR a.subject LIKE 'dedicated/%')"
          + " AND (a.body = :keyChosen OR a.body = :loginChosen)))";

  @PersistenceContext private EntityManager em;

  /**
   * The newest first.
   *
   * @param below only those with a smaller key
   */
  public List<AuditEntry> naming(AuditNames names, long below, int most) {
    return named(
            em.createQuery(
                "SELECT a" + NAMING + " AND a.id < :below ORDER BY a.id DESC", AuditRow.class),
            names)
        .setParameter("below", below)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditRow::entry)
        .toList();
  }

  /** How many {@link #naming} would find. */
  public long countNaming(AuditNames names) {
    return named(em.createQuery("SELECT COUNT(a)" + NAMING, Long.class), names).getSingleResult();
  }

  private static <T> TypedQuery<T> named(TypedQuery<T> query, AuditNames names) {
    return query
        .setParameter("helpdesk", names.helpdeskActor())
        .setParameter("keycloak", names.keycloakActor())
        .setParameter("byKey", names.addresses().getFirst())
        .setParameter("byLogin", names.addresses().getLast())
        .setParameter("keyChosen", names.choices().getFirst())
        .setParameter("loginChosen", names.choices().getLast());
  }
}
