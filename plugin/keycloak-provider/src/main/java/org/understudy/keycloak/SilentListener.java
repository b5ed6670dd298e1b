package org.understudy.keycloak;

import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;

/**
 * Stands where the settings are wrong: a realm that names the listener goes on as if it did not.
 */
final class SilentListener implements EventListenerProvider {

  @Override
  public void onEvent(Event event) {
    // Said once, at the start.
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    // Said once, at the start.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
