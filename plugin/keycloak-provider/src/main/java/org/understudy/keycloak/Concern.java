package org.understudy.keycloak;

import org.jspecify.annotations.Nullable;

/**
 * Whom a change concerns.
 *
 * @param userId one user; null: nobody, or everybody
 * @param everybody anybody may be concerned, and nobody can say who
 * @param always told even of a user without the wanted role: it may just have been taken away
 */
record Concern(@Nullable String userId, boolean everybody, boolean always) {

  static final Concern NOBODY = new Concern(null, false, false);
  static final Concern EVERYBODY = new Concern(null, true, false);

  static Concern with(String userId) {
    return new Concern(userId, false, false);
  }

  static Concern always(String userId) {
    return new Concern(userId, false, true);
  }
}
