package org.understudy.keycloak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Reads facts in a transaction of its own: after the commit of the change that made us look. */
final class KeycloakFacts implements ReadFacts {

  private final KeycloakSessionFactory sessions;
  private final ProviderSettings settings;

  KeycloakFacts(KeycloakSessionFactory sessions, ProviderSettings settings) {
    this.sessions = sessions;
    this.settings = settings;
  }

  @Override
  public @Nullable Facts of(WaitingList.Portion portion) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions, session -> read(session, portion));
  }

  private @Nullable Facts read(KeycloakSession session, WaitingList.Portion portion) {
    RealmModel realm = session.realms().getRealm(portion.realmId());
    if (realm == null || !Listening.in(realm)) {
      return null;
    }
    session.getContext().setRealm(realm);
    PersonReader reader = new PersonReader(session, realm, settings.attributes());
    List<Person> people = new ArrayList<>();
    for (Waiting one : portion.people()) {
      long now = Time.currentTimeMillis();
      UserModel user = session.users().getUserById(realm, one.userId());
      if (user == null) {
        people.add(Person.gone(one.userId(), now, one.username(), one.email()));
      } else if (!reader.isMachine(user)
          && (one.always() || reader.hasRole(user, settings.role()))) {
        people.add(reader.read(user));
      }
    }
    return new Facts(realm.getName(), people);
  }

  @Override
  public List<String> listeningRealms() {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session ->
            session
                .realms()
                .getRealmsStream()
                .filter(Listening::in)
                .map(RealmModel::getId)
                .toList());
  }
}
