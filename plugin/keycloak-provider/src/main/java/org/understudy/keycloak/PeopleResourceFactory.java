package org.understudy.keycloak;

import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** The address {@code /realms/<realm>/understudy}; with the listener off it is not there. */
public final class PeopleResourceFactory implements RealmResourceProviderFactory {

  @Override
  public String getId() {
    return Listening.ID;
  }

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    PeopleResource resource = resource(session);
    return new RealmResourceProvider() {
      @Override
      public @Nullable Object getResource() {
        // Null is answered by Keycloak with 404.
        return resource;
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }

  private static @Nullable PeopleResource resource(KeycloakSession session) {
    RealmModel realm = session.getContext().getRealm();
    ProviderFactory<EventListenerProvider> listener =
        session
            .getKeycloakSessionFactory()
            .getProviderFactory(EventListenerProvider.class, Listening.ID);
    if (realm == null
        || !Listening.in(realm)
        || !(listener instanceof UnderstudyListenerFactory ours)) {
      return null;
    }
    ProviderSettings settings = ours.settings();
    return settings == null
        ? null
        : new PeopleResource(session, realm, settings, () -> Time.currentTimeMillis() / 1000);
  }

  @Override
  public void init(Config.Scope config) {
    // The settings are those of the listener.
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
