package org.understudy.znuny;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Changes;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.Holding;

/** Asks Znuny by the operations of our add-on, and trusts no answer before it is checked. */
final class ZnunyHelpdesk implements Helpdesk {

  static final int MOST_DECISIONS = 50;
  static final int MOST_CONVERSATIONS = 500;

  private final ZnunyCalls calls;

  ZnunyHelpdesk(ZnunyCalls calls) {
    this.calls = calls;
  }

  @Override
  public List<ChangeResult> apply(List<Change> changes) {
    List<ChangeResult> results = new ArrayList<>();
    inBatches(
        changes,
        MOST_DECISIONS,
        batch ->
            results.addAll(
                ask(
                    Operation.APPLY,
                    ApplyRow.Request.of(batch),
                    ApplyRow.Answer.class,
                    answer -> ApplyReader.read(batch, answer.results()))));
    return List.copyOf(results);
  }

  @Override
  public DirectorySnapshot directory(String knownHash) {
    return ask(
        Operation.DIRECTORY,
        new DirectoryRow.Request(knownHash),
        DirectoryRow.class,
        answer -> DirectoryReader.read(knownHash, answer));
  }

  @Override
  public Changes changes(long after, int limit) {
    if (after < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "Changes need a position from 0 and a limit from 1: " + after + ", " + limit);
    }
    return ask(
        Operation.CHANGES,
        new ChangesRow.Request(after, limit),
        ChangesRow.class,
        answer -> answer.toChanges(after));
  }

  @Override
  public List<Conversation> conversations(Collection<ConversationId> ids) {
    // An id that this host never gives names a conversation that does not exist.
    List<Long> ticketIds =
        ids.stream()
            .flatMapToLong(id -> HostIds.number(id.value()).stream())
            .distinct()
            .boxed()
            .toList();
    List<Conversation> conversations = new ArrayList<>();
    inBatches(
        ticketIds,
        MOST_CONVERSATIONS,
        batch ->
            conversations.addAll(
                ask(
                    Operation.CONVERSATION,
                    new ConversationRow.Request(batch),
                    ConversationRow.class,
                    answer -> answer.toConversations(batch))));
    return List.copyOf(conversations);
  }

  @Override
  public List<Conversation> ownedBy(AgentId agent) {
    long owner = HostIds.number(agent.value()).orElse(0);
    List<Conversation> owned = new ArrayList<>();
    AtomicLong after = new AtomicLong();
    boolean goesOn = owner != 0;
    while (goesOn) {
      goesOn =
          ask(
              Operation.CONVERSATION,
              new ConversationRow.OwnerRequest(owner, after.get()),
              ConversationRow.class,
              answer -> {
                owned.addAll(answer.toConversationsOf(owner, after.get()));
                after.set(answer.last());
                return answer.goesOn();
              });
    }
    return List.copyOf(owned);
  }

  @Override
  public void mirrorAbsence(AgentId agent, @Nullable Absence absence) {
    AbsenceRow.Request request = AbsenceRow.Request.of(agent, absence);
    ask(
        Operation.ABSENCE,
        request,
        AbsenceRow.class,
        answer -> {
          answer.check(request);
          return answer;
        });
  }

  @Override
  public Holding holdWaiting(TeamId team, boolean hold) {
    return ask(
        Operation.PULL,
        new PullRow.Request(HostIds.queueId(team), hold ? 1 : 0),
        PullRow.class,
        answer -> answer.holding(hold));
  }

  private <A, R> R ask(Operation operation, Object request, Class<A> type, Function<A, R> reader) {
    try {
      return reader.apply(Json.as(type, calls.call(operation, Json.write(request))));
    } catch (NotUnderstood e) {
      throw new HelpdeskUnavailable(
          "Znuny's answer to "
              + operation.wireName()
              + " does not follow docs/protocol.md. "
              + e.getMessage(),
          e);
    }
  }

  private static <T> void inBatches(List<T> all, int size, Consumer<List<T>> action) {
    for (int from = 0; from < all.size(); from += size) {
      action.accept(List.copyOf(all.subList(from, Math.min(from + size, all.size()))));
    }
  }
}
