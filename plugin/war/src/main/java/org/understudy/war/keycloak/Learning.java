package org.understudy.war.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.identity.Matching;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.Directories;
import org.understudy.war.persistence.Identities;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/** Keeps the newest facts of each user, and lets new ones have their effects, in one commit. */
@ApplicationScoped
public class Learning {

  private static final System.Logger LOG = System.getLogger(Learning.class.getName());

  /** So many users who are no agents are kept for the list of those who match nobody. */
  private static final int MOST_STRANGERS = 1000;

  /** Of changes that decide nothing, only so many are written. */
  private static final Duration SAME_ACTIVITY = Duration.ofMinutes(10);

  private static final Duration SAME_DAY = Duration.ofDays(1);

  @Inject private Identities identities;
  @Inject private Directories directories;
  @Inject private KnownPeople knownPeople;
  @Inject private AttributeEffects effects;
  @Inject private Clock clock;

  /** One line is enough: it may be true of each sign-in of a customer. */
  private volatile boolean saidFull;

  /**
   * @param newer how many were news
   * @param changed true when anything is otherwise than it was
   * @param statuses what has changed by them
   */
  record Learned(int newer, boolean changed, List<AgentStatus> statuses) {}

  @Transactional
  Learned learn(List<Identity> heard, String realm) {
    Directory directory =
        directories.last().map(DirectorySnapshot::directory).orElse(Directory.EMPTY);
    Matching matching = knownPeople.matching(directory);
    Map<String, KnownIdentity> known =
        identities.locked(heard.stream().map(Identity::id).distinct().toList());
    List<AgentStatus> statuses = new ArrayList<>();
    int newer = 0;
    boolean changed = false;
    for (Identity told : heard) {
      KnownIdentity before = known.get(told.id());
      // Of a user who is gone Keycloak may know no name any more.
      Identity facts = told.exists() || before == null ? told : before.facts().deleted(told.asOf());
      if (before != null && !facts.asOf().isAfter(before.facts().asOf())) {
        continue;
      }
      newer++;
      Optional<AgentId> agent = matching.agent(facts);
      if (before == null && (!facts.exists() || agent.isEmpty() && isFull(directory, realm))) {
        continue;
      }
      KnownIdentity now =
          before == null
              ? KnownIdentity.first(facts, realm, clock.instant())
              : before.with(facts, realm, clock.instant());
      if (agent.isPresent()
          && facts.exists()
          && !matching.isDoubled(facts)
          && isHis(matching.user(agent.get()), facts)) {
        AttributeEffects.Done done = effects.of(now, person(directory, agent.get()), directory);
        statuses.addAll(done.statuses());
        now = done.known();
      }
      if (before == null || !isSame(before, now)) {
        identities.save(now);
        known.put(told.id(), now);
        changed = true;
      }
    }
    return new Learned(newer, changed, statuses);
  }

  /** Two who would be the same agent are nobody; a deleted one makes room. */
  private static boolean isHis(@Nullable KnownIdentity known, Identity facts) {
    return known == null || known.facts().id().equals(facts.id()) || !known.facts().exists();
  }

  private static Directory.Person person(Directory directory, AgentId id) {
    return directory.people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private boolean isFull(Directory directory, String realm) {
    boolean full = identities.count(realm) >= MOST_STRANGERS + directory.people().size();
    if (full && !saidFull) {
      saidFull = true;
      LOG.log(
          Level.WARNING,
          "Keycloak tells of more than {0} users who are no agents: set the listener's role, so"
              + " that it tells of the helpdesk''s people only (docs/keycloak.md).",
          MOST_STRANGERS);
    }
    return full;
  }

  /** True when nothing would be decided otherwise. */
  private static boolean isSame(KnownIdentity one, KnownIdentity other) {
    return isSame(one.facts(), other.facts())
        && isNear(one.facts().lastAccess(), other.facts().lastAccess(), SAME_ACTIVITY)
        && isNear(one.heardAt(), other.heardAt(), SAME_DAY)
        && Objects.equals(one.realm(), other.realm())
        && one.settled().equals(other.settled())
        && Objects.equals(one.finding(), other.finding());
  }

  private static boolean isSame(Identity one, Identity other) {
    return one.exists() == other.exists()
        && one.enabled() == other.enabled()
        && one.username().equals(other.username())
        && Objects.equals(one.email(), other.email())
        && one.emailVerified() == other.emailVerified()
        && one.sessions() == other.sessions()
        && one.groups().equals(other.groups())
        && one.roles().equals(other.roles())
        && one.attributes().equals(other.attributes());
  }

  private static boolean isNear(@Nullable Instant one, @Nullable Instant other, Duration most) {
    return one == null || other == null
        ? one == other
        : Duration.between(one, other).abs().compareTo(most) < 0;
  }
}
