package org.understudy.war.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.understudy.helpdesk.DirectorySnapshot;

/** The last snapshot of the host's people and teams. */
@ApplicationScoped
public class Directories {

  @PersistenceContext private EntityManager em;
  @Inject private Stamps stamps;
  @Inject private Alone alone;

  /** The last one, always with its directory; empty before the host was first heard. */
  public Optional<DirectorySnapshot> last() {
    DirectoryRow row = em.find(DirectoryRow.class, DirectoryRow.ONLY);
    return Optional.ofNullable(row).map(DirectoryRow::snapshot);
  }

  /** The hash of the last one, empty for none. */
  public String hash() {
    DirectoryRow row = em.find(DirectoryRow.class, DirectoryRow.ONLY);
    return row == null ? "" : row.hash();
  }

  /** Stores and commits; keeps the directory that is there when the newer one brings none. */
  @Transactional
  public void save(DirectorySnapshot newer) {
    DirectoryRow row = em.find(DirectoryRow.class, DirectoryRow.ONLY);
    if (row == null) {
      row = new DirectoryRow();
      row.set(newer);
      em.persist(row);
    } else {
      row.set(newer);
    }
    stamps.grow(Stamps.Name.DIRECTORY);
  }

  /** It was still the same at that moment: commits, and is no news to anybody. */
  public void confirm(Instant takenAt) {
    alone.change(
        "UPDATE directory SET taken_at = ? WHERE id = ?",
        takenAt.toEpochMilli(),
        DirectoryRow.ONLY);
  }
}
