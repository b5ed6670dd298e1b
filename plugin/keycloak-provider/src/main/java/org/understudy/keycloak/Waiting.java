package org.understudy.keycloak;

import org.jspecify.annotations.Nullable;

/**
 * A user of whom something is to be told. Of what changed nothing is kept: his facts are read when
 * they are sent. Only the names of somebody who is being deleted cannot be read then.
 *
 * @param realmId id of the realm
 * @param always told even without the wanted role
 */
record Waiting(
    String realmId,
    String userId,
    boolean always,
    @Nullable String username,
    @Nullable String email) {

  static Waiting of(String realmId, String userId, boolean always) {
    return new Waiting(realmId, userId, always, null, null);
  }

  /** One user waits once, whatever happened to him. */
  Waiting and(Waiting later) {
    return new Waiting(
        realmId,
        userId,
        always || later.always,
        later.username == null ? username : later.username,
        later.email == null ? email : later.email);
  }
}
