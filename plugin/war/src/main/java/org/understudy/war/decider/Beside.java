package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.RulebookDraft;

/**
 * The draft that runs beside the live rules on this node (N3), so that asking for it costs nothing.
 */
@ApplicationScoped
public class Beside {

  private volatile @Nullable RulebookDraft draft;

  /** Null when none does. */
  public @Nullable RulebookDraft draft() {
    return draft;
  }

  /** From now on this one, null for none. */
  public void set(@Nullable RulebookDraft newer) {
    draft = newer;
  }
}
