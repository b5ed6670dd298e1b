package org.understudy.helpdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Channel;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.helpdesk.HostEntry.Status;
import org.understudy.helpdesk.HostEntry.What;

/** The append-only history of a host in memory: everything else is read from it. */
final class HostHistory {

  private final Clock clock;
  private final List<HostEntry> entries = new ArrayList<>();
  private final Map<ConversationId, List<HostEntry>> byConversation = new HashMap<>();

  HostHistory(Clock clock) {
    this.clock = clock;
  }

  long last() {
    return entries.size();
  }

  /** All, the oldest first. */
  List<ConversationId> conversations() {
    return byConversation.keySet().stream()
        .sorted(Comparator.comparing(id -> Long.parseLong(id.value())))
        .toList();
  }

  /** The lines of one conversation, the oldest first; empty when it does not exist. */
  List<HostEntry> of(ConversationId id) {
    return byConversation.getOrDefault(id, List.of());
  }

  Status status(ConversationId id) {
    return of(id).getLast().after();
  }

  List<ConversationId> everyConversation() {
    return List.copyOf(byConversation.keySet());
  }

  List<Status> everyStatus() {
    return byConversation.keySet().stream().map(this::status).toList();
  }

  /** What others than us did after a position; at most so many lines are looked at. */
  Changes after(long position, int limit) {
    long to = Math.min(position + limit, last());
    Map<ConversationId, Long> newest = new HashMap<>();
    for (HostEntry entry : entries.subList((int) position, (int) to)) {
      if (!entry.ours()) {
        newest.put(entry.conversation(), entry.id());
      }
    }
    return new Changes(to, to < last(), newest);
  }

  ConversationId created(TeamId team) {
    ConversationId id = new ConversationId(Integer.toString(byConversation.size() + 1));
    byConversation.put(id, new ArrayList<>());
    written(id, new Status(State.NEW, null, false, team), null);
    return id;
  }

  /** A customer, or a machine with its reason, wrote. */
  void written(ConversationId id, Status after, @Nullable String automatic) {
    CustomerMessage message =
        new CustomerMessage(
            last() + 1, clock.instant(), Channel.EMAIL, automatic != null, automatic);
    add(id, What.MESSAGE, null, false, after, message, null);
  }

  void doneBy(AgentId person, ConversationId id, What what, Status after) {
    add(id, what, person, false, after, null, null);
  }

  void doneByUs(ConversationId id, What what, Status after, @Nullable String note) {
    add(id, what, null, true, after, null, note);
  }

  private void add(
      ConversationId id,
      What what,
      @Nullable AgentId person,
      boolean ours,
      Status after,
      @Nullable CustomerMessage message,
      @Nullable String note) {
    Instant now = clock.instant();
    HostEntry entry = new HostEntry(last() + 1, now, id, what, person, ours, after, message, note);
    entries.add(entry);
    byConversation.get(id).add(entry);
  }
}
