package org.understudy.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.HostEntry.Status;
import org.understudy.helpdesk.HostEntry.What;

/** The people of an {@link InMemoryHelpdesk}; days begin at midnight UTC. */
final class InMemoryHost implements HostDriver {

  private final Clock clock;
  private final HostHistory history;
  private final HostPeople people;
  private final HostChanges changes;
  private final Object guard;
  private final AgentId john;
  private final AgentId william;
  private final AgentId stranger;
  private final TeamId team;
  private final TeamId otherTeam;

  /**
   * @param guard held while something changes, as the adapter holds it
   */
  InMemoryHost(
      Clock clock, HostHistory history, HostPeople people, HostChanges changes, Object guard) {
    this.clock = clock;
    this.history = history;
    this.people = people;
    this.changes = changes;
    this.guard = guard;
    this.john = people.hire("John");
    this.william = people.hire("William");
    this.stranger = people.hire("Stan");
    this.team = people.team(Set.of(john, william));
    this.otherTeam = people.team(Set.of(john, william));
  }

  @Override
  public void startAfresh() {
    guarded(people::startAfresh);
  }

  @Override
  public TeamId team() {
    return team;
  }

  @Override
  public TeamId otherTeam() {
    return otherTeam;
  }

  @Override
  public String address(TeamId id) {
    return HostPeople.address(id);
  }

  @Override
  public AgentId john() {
    return john;
  }

  @Override
  public AgentId william() {
    return william;
  }

  @Override
  public AgentId stranger() {
    return stranger;
  }

  @Override
  public ConversationId unknownConversation() {
    return new ConversationId("999999999");
  }

  @Override
  public ConversationId newConversation(TeamId inTeam) {
    return asked(() -> history.created(inTeam));
  }

  @Override
  public void customerWrites(ConversationId id) {
    guarded(() -> history.written(id, opened(id), null));
  }

  @Override
  public void machineWrites(ConversationId id) {
    guarded(() -> history.written(id, opened(id), "Auto-Submitted: auto-replied"));
  }

  @Override
  public void takeAs(AgentId agent, ConversationId id) {
    guarded(
        () -> {
          history.doneBy(agent, id, What.OWNER, history.status(id).ownedBy(agent));
          history.doneBy(agent, id, What.LOCK, history.status(id).withLock());
        });
  }

  @Override
  public void lockAs(AgentId agent, ConversationId id) {
    guarded(() -> history.doneBy(agent, id, What.LOCK, history.status(id).withLock()));
  }

  @Override
  public void moveAs(AgentId agent, ConversationId id, TeamId to) {
    guarded(() -> history.doneBy(agent, id, What.TEAM, history.status(id).movedTo(to)));
  }

  @Override
  public void answerAs(AgentId agent, ConversationId id) {
    guarded(() -> history.doneBy(agent, id, What.ANSWER, history.status(id)));
  }

  @Override
  public void closeAs(AgentId agent, ConversationId id) {
    state(agent, id, State.CLOSED);
  }

  @Override
  public void reopenAs(AgentId agent, ConversationId id) {
    state(agent, id, State.OPEN);
  }

  @Override
  public void postponeAs(AgentId agent, ConversationId id) {
    state(agent, id, State.PENDING);
  }

  @Override
  public List<String> notes(ConversationId id) {
    return asked(
        () -> history.of(id).stream().map(HostEntry::note).filter(Objects::nonNull).toList());
  }

  @Override
  public List<String> messages(ConversationId id) {
    return asked(() -> changes.messages(id));
  }

  @Override
  public Set<AgentId> watchers(ConversationId id) {
    return asked(() -> changes.watchers(id));
  }

  @Override
  public boolean canReach(AgentId agent, ConversationId id) {
    return asked(
        () -> {
          Status now = history.status(id);
          return !now.waits() || !people.holds(now.team()) || changes.watchers(id).contains(agent);
        });
  }

  @Override
  public void signIn(AgentId agent) {
    guarded(() -> people.seen(agent, clock.instant()));
  }

  @Override
  public void signOut(AgentId agent) {
    guarded(() -> people.seen(agent, null));
  }

  @Override
  public void outOfOffice(AgentId agent, LocalDate first, LocalDate last) {
    Absence absence =
        new Absence(
            first.atStartOfDay().toInstant(ZoneOffset.UTC),
            last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
            null,
            null);
    guarded(() -> people.ownDates(agent, absence));
  }

  @Override
  public boolean isOutOfOffice(AgentId agent, LocalDate day) {
    return asked(() -> people.isOutOfOffice(agent, day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
  }

  @Override
  public void disable(AgentId agent) {
    guarded(() -> people.disable(agent));
  }

  private void state(AgentId agent, ConversationId id, State state) {
    guarded(() -> history.doneBy(agent, id, What.STATE, history.status(id).in(state)));
  }

  /** A customer's message opens what was closed or postponed, and leaves new ones new. */
  private Status opened(ConversationId id) {
    Status now = history.status(id);
    return now.state() == State.NEW ? now : now.in(State.OPEN);
  }

  private void guarded(Runnable action) {
    synchronized (guard) {
      action.run();
    }
  }

  private <T extends @Nullable Object> T asked(Supplier<T> question) {
    synchronized (guard) {
      return question.get();
    }
  }
}
