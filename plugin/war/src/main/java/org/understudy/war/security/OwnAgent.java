package org.understudy.war.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.config.OidcSettings.Match;
import org.understudy.war.config.Settings;
import org.understudy.war.launch.HostUser;
import org.understudy.war.oidc.Identity;
import org.understudy.war.persistence.Directories;

/** Which agent of the helpdesk somebody is who has signed in. */
@ApplicationScoped
public class OwnAgent {

  @Inject private Directories directories;
  @Inject private Settings settings;

  /** Whether this key or login of an agent is the caller's own. */
  boolean is(Caller caller, String idOrLogin) {
    List<Directory.Person> people =
        directories
            .last()
            .map(DirectorySnapshot::directory)
            .map(Directory::people)
            .orElse(List.of());
    return among(people, caller).filter(own -> names(people, own, idOrLogin)).isPresent();
  }

  /** Which of these people the caller is; empty when none of them, and for the admin token. */
  public Optional<Directory.Person> among(List<Directory.Person> people, Caller caller) {
    HostUser user = caller.host();
    if (user != null) {
      return people.stream().filter(person -> person.id().equals(user.agent())).findFirst();
    }
    Identity identity = caller.identity();
    return identity == null || settings.oidc() == null
        ? Optional.empty()
        : in(people, identity, settings.oidc().match());
  }

  /** Empty when nobody is the same, and when several are: nobody is guessed to be somebody. */
  static Optional<Directory.Person> in(
      List<Directory.Person> people, Identity identity, Match match) {
    String wanted =
        switch (match) {
          case LOGIN -> identity.login();
          case EMAIL -> identity.email();
        };
    if (wanted == null || wanted.isBlank()) {
      return Optional.empty();
    }
    List<Directory.Person> found =
        people.stream()
            .filter(
                person ->
                    switch (match) {
                      case LOGIN -> wanted.equalsIgnoreCase(person.login());
                      case EMAIL -> wanted.equalsIgnoreCase(person.email());
                    })
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** As the API reads it: a key counts before a login, also when it is somebody else's. */
  static boolean names(List<Directory.Person> people, Directory.Person own, String idOrLogin) {
    boolean key = people.stream().anyMatch(person -> person.id().value().equals(idOrLogin));
    return key ? own.id().value().equals(idOrLogin) : own.login().equals(idOrLogin);
  }
}
