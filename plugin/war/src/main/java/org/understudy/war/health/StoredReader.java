package org.understudy.war.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.Directories;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.war.persistence.Sweeps;

/** Asks the database. Each question fails as long as the migrations have not run. */
@ApplicationScoped
public class StoredReader {

  @Inject private Directories directories;
  @Inject private Inbox inbox;
  @Inject private Sweeps sweeps;
  @Inject private Decisions decisions;

  /** All in one transaction, so that one connection is borrowed once. */
  @Transactional
  Stored read() {
    Inbox.Depth depth = inbox.depth();
    return new Stored(
        !directories.hash().isEmpty(),
        depth.count(),
        depth.oldest(),
        sweeps.last().map(Sweeps.Position::ranAt).orElse(null),
        decisions.count(EffectState.PENDING),
        decisions.count(EffectState.PARKED));
  }
}
