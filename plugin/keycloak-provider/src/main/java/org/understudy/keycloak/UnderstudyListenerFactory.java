package org.understudy.keycloak;

import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;

/** The listener {@code understudy}: reads the settings, owns the list of those who wait. */
public final class UnderstudyListenerFactory implements EventListenerProviderFactory {

  private static final Logger LOG = Logger.getLogger(UnderstudyListenerFactory.class);
  private static final int MOST_WAITING = 10_000;

  private final WaitingList waiting = new WaitingList(MOST_WAITING);
  private @Nullable ProviderSettings settings;
  private @Nullable HintSender sender;

  @Override
  public String getId() {
    return Listening.ID;
  }

  @Override
  public void init(Config.Scope config) {
    try {
      settings = ProviderSettings.from(config::get);
    } catch (IllegalArgumentException e) {
      LOG.errorf("The listener understudy stays off, sign-ins go on. %s.", e.getMessage());
    }
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    if (settings != null) {
      factory.register(event -> hear(event, factory));
    }
  }

  private void hear(ProviderEvent event, KeycloakSessionFactory factory) {
    if (event instanceof UserModel.UserPreRemovedEvent removed) {
      UnderstudyListener.safely(() -> noteRemoval(removed));
    } else if (event instanceof PostMigrationEvent) {
      begin(factory);
    }
  }

  /** Only now is the database as it has to be. */
  private synchronized void begin(KeycloakSessionFactory factory) {
    ProviderSettings known = settings;
    if (known == null || sender != null) {
      return;
    }
    sender =
        new HintSender(
            waiting,
            new KeycloakFacts(factory, known),
            new HintCall(known, () -> Time.currentTimeMillis() / 1000),
            new Backoff(() -> ThreadLocalRandom.current().nextDouble()));
    sender.start();
    LOG.infof("Changes of people are told to Understudy at %s.", known.hints());
  }

  /** The names are kept: after the commit nobody can read them any more. */
  private void noteRemoval(UserModel.UserPreRemovedEvent event) {
    ProviderSettings known = settings;
    if (known == null || !Listening.in(event.getRealm())) {
      return;
    }
    UserModel user = event.getUser();
    PersonReader reader =
        new PersonReader(event.getKeycloakSession(), event.getRealm(), known.attributes());
    if (!reader.isMachine(user) && reader.hasRole(user, known.role())) {
      AfterCommit.of(event.getKeycloakSession(), waiting)
          .add(
              new Waiting(
                  event.getRealm().getId(),
                  user.getId(),
                  true,
                  user.getUsername(),
                  user.getEmail()));
    }
  }

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return settings == null ? new SilentListener() : new UnderstudyListener(session, waiting);
  }

  /** Null while the settings are wrong or missing. */
  @Nullable ProviderSettings settings() {
    return settings;
  }

  @Override
  public synchronized void close() {
    if (sender != null) {
      sender.stop();
      sender = null;
    }
  }
}
