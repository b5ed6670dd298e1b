package org.understudy.keycloak;

import org.keycloak.models.RealmModel;

/** Which realms are Understudy's business: those whose event listeners name it. */
final class Listening {

  /** The name of everything that this jar brings. */
  static final String ID = "understudy";

  private Listening() {}

  static boolean in(RealmModel realm) {
    return realm.getEventsListenersStream().anyMatch(ID::equals);
  }
}
