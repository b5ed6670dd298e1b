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
import org.jspecify.annotations.Nullable;
import org.understudy.rules.Rulebook;

/** The one draft of the rules (N5). */
@ApplicationScoped
public class Drafts {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Rulebooks rulebooks;
  @Inject private Shadows shadows;

  /** Empty when nobody works on one. */
  public Optional<RulebookDraft> present() {
    return read("");
  }

  /**
   * Stores and commits; begins a draft when there is none.
   *
   * @param expectedVersion null to overwrite whatever is there
   * @throws StaleVersion when somebody else has changed the draft since
   */
  @Transactional
  public RulebookDraft save(Rulebook rulebook, @Nullable Integer expectedVersion, String by) {
    em.createNativeQuery(
            "INSERT INTO rulebook_draft (id, body, based_on, changed_at, changed_by, version)"
                + " VALUES (1, '', ?, 0, '', 0) ON DUPLICATE KEY UPDATE id = id")
        .setParameter(1, rulebooks.published().version())
        .executeUpdate();
    int present =
        ((Number)
                em.createNativeQuery("SELECT version FROM rulebook_draft WHERE id = 1 FOR UPDATE")
                    .getSingleResult())
            .intValue();
    if (expectedVersion != null && !Objects.equals(expectedVersion, present)) {
      throw new StaleVersion("the draft of the rules", present);
    }
    em.createNativeQuery(
            "UPDATE rulebook_draft SET body = ?, changed_at = ?, changed_by = ?,"
                + " version = version + 1 WHERE id = 1")
        .setParameter(1, Json.write(rulebook))
        .setParameter(2, clock.instant().toEpochMilli())
        .setParameter(3, by)
        .executeUpdate();
    shadows.end();
    return read(" FOR UPDATE").orElseThrow();
  }

  /**
   * Publishes the draft, ends it, and commits.
   *
   * @param expectedVersion of the draft as it was checked
   * @param replaces the published version that it takes the place of
   * @throws StaleVersion when the draft was changed since, or another version is published now
   */
  @Transactional
  public RulebookVersion publish(
      int expectedVersion, int replaces, String by, @Nullable String comment) {
    Optional<RulebookDraft> draft = read(" FOR UPDATE");
    int present = draft.map(RulebookDraft::version).orElse(0);
    if (draft.isEmpty() || present != expectedVersion) {
      throw new StaleVersion("the draft of the rules", present);
    }
    RulebookVersion published =
        rulebooks.publish(draft.get().rulebook(), replaces, by, comment, null);
    drop();
    return published;
  }

  /** Throws the draft away and commits. */
  @Transactional
  public void drop() {
    em.createNativeQuery("DELETE FROM rulebook_draft WHERE id = 1").executeUpdate();
    shadows.end();
  }

  private Optional<RulebookDraft> read(String locking) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT body, based_on, changed_at, changed_by, version FROM rulebook_draft"
                    + " WHERE id = 1"
                    + locking)
            .getResultList();
    return rows.stream().findFirst().map(row -> draft((Object[]) row));
  }

  private static RulebookDraft draft(Object[] row) {
    return new RulebookDraft(
        Json.read((String) row[0], Rulebook.class),
        ((Number) row[1]).intValue(),
        Instant.ofEpochMilli(((Number) row[2]).longValue()),
        (String) row[3],
        ((Number) row[4]).intValue());
  }
}
