package org.understudy.war.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.config.KeycloakSettings;
import org.understudy.war.config.Settings;
import org.understudy.war.persistence.AgentStatus;
import org.understudy.war.persistence.Agents;
import org.understudy.war.persistence.DeputyStore;
import org.understudy.war.persistence.KnownIdentity;

/**
 * A changed attribute sets the agent's absence or own backup, once for each change: what he or an
 * admin sets later stays. Takes part in the caller's transaction.
 */
@ApplicationScoped
public class AttributeEffects {

  /** Stands in "changed by". */
  static final String BY = "Keycloak";

  private static final String UNKNOWN_END = "unknown";

  /** As for an absence that is set by hand. */
  private static final Duration LONGEST = Duration.ofDays(3660);

  @Inject private Agents agents;
  @Inject private DeputyStore deputies;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** What came of it. */
  record Done(KnownIdentity known, List<AgentStatus> statuses) {}

  /** What is wrong with an attribute, a sentence for people. */
  private static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  Done of(KnownIdentity user, Directory.Person agent, Directory directory) {
    KeycloakSettings keycloak = Objects.requireNonNull(settings.keycloak());
    Map<String, String> before = user.settled();
    Map<String, String> after = new HashMap<>();
    List<AgentStatus> statuses = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    settle(
        keycloak.absence(),
        user,
        after,
        findings,
        value -> absent(value, agent).ifPresent(statuses::add));
    settle(
        keycloak.backup(),
        user,
        after,
        findings,
        value -> backedUp(value, before.get(keycloak.backup()), agent, directory));
    if (after.equals(before)) {
      return new Done(user, statuses);
    }
    return new Done(
        user.settled(after, findings.isEmpty() ? null : String.join("\n", findings)), statuses);
  }

  private interface Effect {
    void of(@Nullable String value) throws Unusable;
  }

  private static void settle(
      String name,
      KnownIdentity user,
      Map<String, String> after,
      List<String> findings,
      Effect effect) {
    String value = user.facts().attribute(name);
    if (value != null) {
      after.put(name, value);
    }
    if (Objects.equals(value, user.settled().get(name))) {
      // What was wrong with it still is.
      Objects.requireNonNullElse(user.finding(), "")
          .lines()
          .filter(line -> line.startsWith(name + " "))
          .forEach(findings::add);
      return;
    }
    try {
      effect.of(value);
    } catch (Unusable e) {
      findings.add(name + " " + e.getMessage());
    }
  }

  private Optional<AgentStatus> absent(@Nullable String value, Directory.Person agent)
      throws Unusable {
    Instant now = clock.instant();
    Instant until = value == null || value.equals(UNKNOWN_END) ? null : moment(value, zone(agent));
    AgentStatus present = agents.status(agent.id());
    Absence absence = present.absence();
    if (value == null || until != null && !until.isAfter(now)) {
      boolean ours = BY.equals(present.changedBy()) && absence != null;
      return ours ? Optional.of(agents.save(agent.id(), null, null, BY)) : Optional.empty();
    }
    if (until != null && until.isAfter(now.plus(LONGEST))) {
      throw new Unusable("must be within ten years; for a longer one write " + UNKNOWN_END + ".");
    }
    Instant since = absence != null && absence.covers(now) ? absence.since() : now;
    String reason = absence == null ? null : absence.reason();
    String text = absence == null ? null : absence.customerText();
    return Optional.of(agents.save(agent.id(), new Absence(since, until, reason, text), null, BY));
  }

  private ZoneId zone(Directory.Person agent) {
    return Objects.requireNonNullElse(agent.zone(), settings.zone());
  }

  /** A date is the day on which he is back. */
  private static Instant moment(String value, ZoneId zone) throws Unusable {
    try {
      if (value.indexOf('T') < 0) {
        return LocalDate.parse(value).atStartOfDay(zone).toInstant();
      }
      boolean offset = value.substring(value.indexOf('T')).matches(".*[Zz+-].*");
      return offset
          ? OffsetDateTime.parse(value).toInstant()
          : LocalDateTime.parse(value).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new Unusable(
          "must be a day or time like 2026-11-30 or 2026-11-30T08:00, or " + UNKNOWN_END + ".");
    }
  }

  private void backedUp(
      @Nullable String value, @Nullable String before, Directory.Person agent, Directory directory)
      throws Unusable {
    if (value != null) {
      AgentId backup =
          find(directory, value)
              .orElseThrow(() -> new Unusable("must be the login or address of an agent."));
      if (backup.equals(agent.id())) {
        throw new Unusable("must be somebody else: nobody stands in for himself.");
      }
      deputies.set(DeputyStore.Kind.BACKUP_OF_AGENT, agent.id().value(), backup, BY);
      return;
    }
    AgentId present = deputies.all().ofAgent().get(agent.id());
    boolean ours =
        present != null
            && before != null
            && find(directory, before).filter(present::equals).isPresent();
    if (ours) {
      deputies.set(DeputyStore.Kind.BACKUP_OF_AGENT, agent.id().value(), null, BY);
    }
  }

  private static Optional<AgentId> find(Directory directory, String loginOrEmail) {
    return directory.people().stream()
        .filter(Directory.Person::enabled)
        .filter(
            person ->
                person.login().equalsIgnoreCase(loginOrEmail)
                    || person.email().equalsIgnoreCase(loginOrEmail))
        .findFirst()
        .map(Directory.Person::id);
  }
}
