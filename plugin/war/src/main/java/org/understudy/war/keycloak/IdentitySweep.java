package org.understudy.war.keycloak;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.KeycloakSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.identity.Matching;
import org.understudy.war.persistence.Identities;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/**
 * Reads every agent's user again within a minute or so, a portion at a time: what hints missed, and
 * what no event exists for, such as sessions that ran out.
 */
@ApplicationScoped
public class IdentitySweep {

  private static final System.Logger LOG = System.getLogger(IdentitySweep.class.getName());

  /** Names and keys share a question. */
  private static final int PORTION = PeopleQuestion.MOST / 2;

  /** When so many or more were there before and all are gone, the realm is not what it was. */
  private static final int TOO_MANY_GONE = 5;

  @Inject private Settings settings;
  @Inject private KnownPeople knownPeople;
  @Inject private Identities identities;
  @Inject private Listener listener;
  @Inject private Clock clock;

  private @Nullable KeycloakCalls calls;
  private int next;
  private Instant due = Instant.EPOCH;
  private volatile boolean everyone;
  private volatile @Nullable Instant lastSuccess;
  private volatile @Nullable String lastError;

  @PostConstruct
  void open() {
    KeycloakSettings keycloak = settings.keycloak();
    calls = keycloak == null ? null : new KeycloakCalls(keycloak, clock);
  }

  @PreDestroy
  void close() {
    if (calls != null) {
      calls.close();
    }
  }

  /** Something happened that may concern everybody. */
  public void soon() {
    everyone = true;
  }

  /** When Keycloak last answered this node, empty before the first time. */
  public Optional<Instant> lastSuccess() {
    return Optional.ofNullable(lastSuccess);
  }

  /** Why the last question failed, empty when it did not. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  /**
   * The next portion, when it is time for it. Called by one thread; never throws because of
   * Keycloak.
   */
  public void run(Directory directory) {
    KeycloakSettings keycloak = settings.keycloak();
    if (keycloak == null || calls == null) {
      return;
    }
    Instant now = clock.instant();
    if (everyone) {
      everyone = false;
      next = 0;
    } else if (now.isBefore(due)) {
      return;
    }
    List<Directory.Person> people = directory.people();
    next = next >= people.size() ? 0 : next;
    List<Directory.Person> portion = people.subList(next, Math.min(next + PORTION, people.size()));
    next += PORTION;
    due = now.plus(pause(keycloak.sweepEvery(), people.size()));
    try {
      listener.hear(ask(keycloak, calls, directory, portion));
      lastSuccess = now;
      lastError = null;
    } catch (KeycloakUnavailable | NotUnderstood e) {
      if (lastError == null) {
        LOG.log(Level.WARNING, "Keycloak cannot be read now: {0}", e.getMessage());
      }
      lastError = e.getMessage();
    } catch (RuntimeException e) {
      // The helpdesk has to be read all the same.
      LOG.log(Level.ERROR, "What Keycloak says of people could not be used.", e);
      lastError = "What Keycloak says could not be used: " + e.getClass().getSimpleName() + ".";
    }
  }

  private static Duration pause(Duration all, int people) {
    return all.dividedBy(Math.max(1, (people + PORTION - 1) / PORTION));
  }

  private List<Identity> ask(
      KeycloakSettings keycloak,
      KeycloakCalls open,
      Directory directory,
      List<Directory.Person> portion) {
    Matching matching = knownPeople.matching(directory);
    Map<String, KnownIdentity> known =
        portion.stream()
            .map(person -> matching.user(person.id()))
            .filter(Objects::nonNull)
            .collect(Collectors.toMap(user -> user.facts().id(), Function.identity()));
    List<String> names =
        portion.stream().map(matching::key).filter(key -> !key.isBlank()).distinct().toList();
    PeopleAnswer answer =
        open.people(
            new PeopleQuestion(
                keycloak.matchByEmail() ? "email" : "username",
                names,
                List.copyOf(known.keySet())));
    List<Identity> heard = new ArrayList<>(answer.checked(keycloak.realm()));
    List<Identity> gone =
        answer.gone().stream()
            .map(known::get)
            .filter(Objects::nonNull)
            .map(user -> user.facts().deleted(answer.asOf()))
            .toList();
    long there = known.values().stream().filter(user -> user.facts().exists()).count();
    long left = gone.stream().filter(user -> exists(known, user)).count();
    if (left >= TOO_MANY_GONE && left == there) {
      throw new NotUnderstood(
          "All "
              + left
              + " users who were asked for are gone from the realm. Nobody's conversations are"
              + " moved for that: check that it is the right one.");
    }
    heard.addAll(gone);
    return heard;
  }

  private static boolean exists(Map<String, KnownIdentity> known, Identity user) {
    KnownIdentity before = known.get(user.id());
    return before != null && before.facts().exists();
  }
}
