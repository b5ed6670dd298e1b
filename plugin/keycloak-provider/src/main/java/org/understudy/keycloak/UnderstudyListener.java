package org.understudy.keycloak;

import org.jboss.logging.Logger;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** Notes whom the events of one request concern. It reads nothing and waits for nothing. */
final class UnderstudyListener implements EventListenerProvider {

  private static final Logger LOG = Logger.getLogger(UnderstudyListener.class);

  private final KeycloakSession session;
  private final WaitingList waiting;

  UnderstudyListener(KeycloakSession session, WaitingList waiting) {
    this.session = session;
    this.waiting = waiting;
  }

  @Override
  public void onEvent(Event event) {
    safely(() -> note(event.getRealmId(), Concerns.of(event)));
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    safely(() -> note(event.getRealmId(), Concerns.of(event)));
  }

  /** Whatever goes wrong here is no reason to refuse a sign-in or a change; the sweep finds it. */
  static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("A change of a person could not be noted for Understudy.", e);
    }
  }

  private void note(String realmId, Concern concern) {
    String user = concern.userId();
    if (user != null) {
      AfterCommit.of(session, waiting).add(Waiting.of(realmId, user, concern.always()));
    } else if (concern.everybody()) {
      AfterCommit.of(session, waiting).addEverybody(realmId);
    }
  }

  @Override
  public void close() {
    // Of a session nothing is held.
  }
}
