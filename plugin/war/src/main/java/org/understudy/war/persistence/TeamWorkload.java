package org.understudy.war.persistence;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a team counts work (A5).
 *
 * @param wrapUp pause without new conversations for an agent who closed one
 * @param countPending whether waiting conversations count, null for the installation's setting
 */
public record TeamWorkload(Duration wrapUp, @Nullable Boolean countPending) {

  /** No pause, and the installation's setting. */
  public static final TeamWorkload UNTOUCHED = new TeamWorkload(Duration.ZERO, null);

  public TeamWorkload {
    wrapUp = Objects.requireNonNullElse(wrapUp, Duration.ZERO);
  }
}
