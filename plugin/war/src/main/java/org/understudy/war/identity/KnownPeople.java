package org.understudy.war.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.config.KeycloakSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.Directories;
import org.understudy.war.persistence.Identities;
import org.understudy.war.persistence.KnownIdentity;

/** People, teams, presence and loads, as the helpdesk and Keycloak together say. */
@ApplicationScoped
public class KnownPeople {

  @Inject private Directories directories;
  @Inject private Identities identities;
  @Inject private Settings settings;

  /** The last that is known, always with a directory; empty before the host was first heard. */
  public Optional<DirectorySnapshot> last() {
    return directories.last().map(this::seen);
  }

  /** The same people with what Keycloak says of them. */
  public DirectorySnapshot seen(DirectorySnapshot host) {
    KeycloakSettings keycloak = settings.keycloak();
    if (keycloak == null) {
      return host;
    }
    Directory directory = Objects.requireNonNullElse(host.directory(), Directory.EMPTY);
    return new Seen(matching(directory), keycloak.signedInFor(), keycloak.skillGroups())
        .of(host, directory);
  }

  /** Who is who, among the agents of a directory. */
  public Matching matching(Directory directory) {
    KeycloakSettings keycloak = settings.keycloak();
    return new Matching(directory, all(), keycloak != null && keycloak.matchByEmail());
  }

  /** Everybody whom the realm has told of; nobody while Keycloak tells nothing. */
  public List<KnownIdentity> all() {
    KeycloakSettings keycloak = settings.keycloak();
    return keycloak == null ? List.of() : identities.all(keycloak.address());
  }
}
