package org.understudy.war.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.OidcSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.persistence.AuditNames;
import org.understudy.war.persistence.KnownIdentity;

/** Under which names an agent changes something. */
@ApplicationScoped
public class OwnNames {

  @Inject private KnownPeople knownPeople;
  @Inject private Settings settings;

  /** In the audit. */
  AuditNames of(Directory.Person person, HostView host) {
    return new AuditNames(
        person.id(),
        person.login(),
        host.person(person.login()).id().equals(person.id()),
        keycloak(person, host));
  }

  /** Where only a name is kept. */
  List<String> plain(Directory.Person person, HostView host) {
    return Stream.concat(Stream.of(person.login()), Stream.ofNullable(keycloak(person, host)))
        .distinct()
        .toList();
  }

  private @Nullable String keycloak(Directory.Person person, HostView host) {
    OidcSettings oidc = settings.oidc();
    if (oidc == null) {
      return null;
    }
    return switch (oidc.match()) {
      case LOGIN -> person.login();
      case EMAIL -> {
        KnownIdentity user = knownPeople.matching(host.directory()).user(person.id());
        yield user == null ? null : user.facts().username();
      }
    };
  }
}
