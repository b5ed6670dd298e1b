package org.understudy.helpdesk;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.DirectorySnapshot.Load;
import org.understudy.helpdesk.HostEntry.Status;

/**
 * A host in memory that keeps the promises of the port. Its people act through {@link #host()}; it
 * can also be cut off, or lose an answer after the work was done.
 */
public final class InMemoryHelpdesk implements Helpdesk {

  private final Clock clock;
  private final HostHistory history;
  private final HostPeople people = new HostPeople();
  private final InMemoryHost host;
  private final HostChanges changes;
  private boolean reachable = true;
  private boolean losesNextAnswer;

  public InMemoryHelpdesk(Clock clock) {
    this.clock = clock;
    this.history = new HostHistory(clock);
    this.changes = new HostChanges(history, people);
    this.host = new InMemoryHost(clock, history, people, changes, this);
  }

  /** What people do in this host. */
  public HostDriver host() {
    return host;
  }

  /** What this host remembers of the past. */
  public Archive archive() {
    return new InMemoryArchive(history, this::requireReachable, this);
  }

  /** Somebody more works here, in no team yet. */
  public synchronized AgentId hire(String name) {
    return people.hire(name);
  }

  /** One more team. */
  public synchronized TeamId team(Set<AgentId> members) {
    return people.team(members);
  }

  /** From now on nothing gets through to the host. */
  public synchronized void cutOff() {
    reachable = false;
  }

  public synchronized void reconnect() {
    reachable = true;
  }

  /** The next changes are made, but the caller does not hear of it. */
  public synchronized void loseNextAnswer() {
    losesNextAnswer = true;
  }

  @Override
  public synchronized List<ChangeResult> apply(List<Change> asked) {
    requireReachable();
    List<ChangeResult> results = asked.stream().map(changes::apply).toList();
    if (losesNextAnswer) {
      losesNextAnswer = false;
      throw new HelpdeskUnavailable("The answer of the helpdesk was lost.");
    }
    return results;
  }

  @Override
  public synchronized DirectorySnapshot directory(String knownHash) {
    requireReachable();
    Directory directory = people.directory();
    String hash = Integer.toHexString(directory.hashCode());
    Map<AgentId, Load> loads = new HashMap<>();
    for (Status status : history.everyStatus()) {
      Load load = load(status);
      if (status.owner() != null && load != null) {
        loads.merge(status.owner(), load, InMemoryHelpdesk::sum);
      }
    }
    return new DirectorySnapshot(
        hash,
        hash.equals(knownHash) ? null : directory,
        history.last(),
        clock.instant(),
        people.lastSeen(),
        loads);
  }

  @Override
  public synchronized Changes changes(long after, int limit) {
    requireReachable();
    return history.after(after, limit);
  }

  @Override
  public synchronized List<Conversation> conversations(Collection<ConversationId> ids) {
    requireReachable();
    return ids.stream()
        .map(history::of)
        .filter(entries -> !entries.isEmpty())
        .map(entries -> new HostFacts(entries, people::holds).present())
        .toList();
  }

  @Override
  public synchronized List<Conversation> ownedBy(AgentId agent) {
    requireReachable();
    return history.conversations().stream()
        .map(id -> new HostFacts(history.of(id), people::holds).present())
        .filter(facts -> facts.state().isActive() && agent.equals(facts.owner()))
        .toList();
  }

  @Override
  public synchronized void mirrorAbsence(AgentId agent, @Nullable Absence absence) {
    requireReachable();
    people.mirror(agent, absence);
  }

  @Override
  public synchronized Holding holdWaiting(TeamId team, boolean hold) {
    requireReachable();
    if (!people.knows(team)) {
      return new Holding("There is no team " + team + ".", List.of());
    }
    people.hold(team, hold);
    return new Holding(
        null,
        history.everyConversation().stream()
            .map(id -> new HostFacts(history.of(id), people::holds))
            .map(HostFacts::present)
            .filter(facts -> facts.held() && facts.team().equals(team))
            .map(Conversation::id)
            .toList());
  }

  private void requireReachable() {
    if (!reachable) {
      throw new HelpdeskUnavailable("The helpdesk cannot be reached.");
    }
  }

  private static @Nullable Load load(Status status) {
    return switch (status.state()) {
      case NEW, OPEN -> new Load(1, 0);
      case PENDING -> new Load(0, 1);
      case CLOSED, GONE -> null;
    };
  }

  private static Load sum(Load one, Load other) {
    return new Load(one.open() + other.open(), one.pending() + other.pending());
  }
}
