package org.understudy.war.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.helpdesk.Directory;
import org.understudy.war.persistence.Identity;
import org.understudy.war.persistence.KnownIdentity;

/**
 * Which user of Keycloak is which agent: by login, or by verified address. Two users who would be
 * the same agent are nobody: a guess could take away an agent's work. A deleted user counts only
 * where no other has come in his place.
 */
public final class Matching {

  private final boolean byEmail;
  private final Map<String, AgentId> agents = new HashMap<>();
  private final Map<AgentId, KnownIdentity> users = new HashMap<>();
  private final Map<AgentId, List<KnownIdentity>> doubled = new HashMap<>();

  public Matching(Directory directory, Collection<KnownIdentity> known, boolean byEmail) {
    this.byEmail = byEmail;
    for (Directory.Person person : directory.people()) {
      AgentId other = agents.putIfAbsent(key(person), person.id());
      if (other != null && person.enabled()) {
        // A disabled account of the same address is an old one.
        agents.put(key(person), person.id());
      }
    }
    Map<AgentId, List<KnownIdentity>> candidates = new HashMap<>();
    known.forEach(
        user ->
            agent(user.facts())
                .ifPresent(
                    agent ->
                        candidates.computeIfAbsent(agent, any -> new ArrayList<>()).add(user)));
    candidates.forEach(this::choose);
  }

  /** The key by which Keycloak is asked for an agent. */
  public String key(Directory.Person person) {
    return (byEmail ? person.email() : person.login()).toLowerCase(Locale.ROOT);
  }

  /** Which agent a user would be, whoever else would be the same. */
  public Optional<AgentId> agent(Identity user) {
    String key = byEmail ? user.emailVerified() ? user.email() : null : user.username();
    return key == null || key.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(agents.get(key.toLowerCase(Locale.ROOT)));
  }

  /** The user who is the agent; null when there is none, or several would be. */
  public @Nullable KnownIdentity user(AgentId agent) {
    return users.get(agent);
  }

  /** True when others would be the same agent. */
  public boolean isDoubled(Identity user) {
    return agent(user).map(doubled::containsKey).orElse(false);
  }

  private void choose(AgentId agent, List<KnownIdentity> candidates) {
    List<KnownIdentity> present =
        candidates.stream().filter(user -> user.facts().exists()).toList();
    if (present.size() > 1) {
      doubled.put(agent, present);
    } else {
      users.put(agent, present.isEmpty() ? candidates.getLast() : present.getFirst());
    }
  }
}
