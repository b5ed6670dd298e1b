package org.understudy.keycloak;

import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Only in the Keycloak of tests: lets the transaction fail in which a user with this name changes.
 */
public final class RollsBack implements EventListenerProviderFactory {

  static final String ID = "rolls-back";
  static final String NAME = "RollsBack";

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new EventListenerProvider() {
      @Override
      public void onEvent(Event event) {
        // Only administrators' changes are made to fail.
      }

      @Override
      public void onEvent(AdminEvent event, boolean includeRepresentation) {
        if (String.valueOf(event.getRepresentation()).contains(NAME)) {
          session.getTransactionManager().setRollbackOnly();
        }
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public void init(Config.Scope config) {
    // Nothing is set.
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    // Nothing to prepare.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
