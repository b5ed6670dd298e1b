package org.understudy.helpdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PastConversation;
import org.understudy.conversation.PastOpening;

/** The past of an {@link InMemoryHelpdesk}, read from its history. */
final class InMemoryArchive implements Archive {

  private final HostHistory history;
  private final Runnable reachable;
  private final Object guard;

  /**
   * @param reachable throws when nothing gets through
   * @param guard held while something is read, as the host holds it while something changes
   */
  InMemoryArchive(HostHistory history, Runnable reachable, Object guard) {
    this.history = history;
    this.reachable = reachable;
    this.guard = guard;
  }

  @Override
  public PastPage since(Instant since, long after, int limit) {
    synchronized (guard) {
      reachable.run();
      List<ConversationId> asked =
          history.conversations().stream()
              .filter(id -> number(id) > after)
              .filter(id -> !history.of(id).getLast().at().isBefore(since))
              .limit(limit)
              .toList();
      List<PastConversation> found =
          asked.stream()
              .map(id -> past(history.of(id), since))
              .filter(past -> !past.openings().isEmpty())
              .toList();
      long last = asked.isEmpty() ? after : number(asked.getLast());
      return new PastPage(last, asked.size() == limit, found);
    }
  }

  private static PastConversation past(List<HostEntry> entries, Instant since) {
    Conversation now = new HostFacts(entries, team -> false).present();
    List<PastOpening> openings =
        openings(entries).stream()
            .filter(one -> one.closedAt() == null || !one.closedAt().isBefore(since))
            .toList();
    return new PastConversation(
        now.id(),
        now.number(),
        now.customer(),
        now.organisation(),
        now.priority(),
        now.createdAt(),
        now.topic(),
        openings);
  }

  private static List<PastOpening> openings(List<HostEntry> entries) {
    List<PastOpening> openings = new ArrayList<>();
    List<HostEntry> open = new ArrayList<>();
    AgentId owner = null;
    for (HostEntry entry : entries) {
      boolean active = entry.after().state().isActive();
      if (active || !open.isEmpty()) {
        open.add(entry);
      }
      if (!active && !open.isEmpty()) {
        openings.add(opening(openings.isEmpty(), open, owner, entry.at()));
        owner = entry.after().owner();
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      openings.add(opening(openings.isEmpty(), open, owner, null));
    }
    return openings;
  }

  /** Nobody answers in this host, so no answer is told. */
  private static PastOpening opening(
      boolean first, List<HostEntry> entries, @Nullable AgentId before, @Nullable Instant closed) {
    HostEntry begin = entries.getFirst();
    CustomerMessage message =
        entries.stream()
            .map(HostEntry::message)
            .filter(each -> each != null)
            .findFirst()
            .orElse(null);
    return new PastOpening(
        first ? Opening.Kind.CREATED : Opening.Kind.REOPENED,
        begin.at(),
        begin.after().team(),
        before,
        message == null ? null : message.at(),
        message == null ? null : message.channel(),
        null,
        closed,
        entries.getLast().after().owner());
  }

  private static long number(ConversationId id) {
    return Long.parseLong(id.value());
  }
}
