package org.understudy.war.persistence;

import org.jspecify.annotations.Nullable;

/**
 * How notes to the colleagues of a team are written.
 *
 * @param language one that there are words in, null for the installation's
 */
public record TeamNotes(@Nullable String language) {

  /** As the installation says. */
  public static final TeamNotes UNTOUCHED = new TeamNotes(null);
}
