package org.understudy.helpdesk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Answer;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.State;
import org.understudy.conversation.TeamId;
import org.understudy.conversation.Topic;

/** Reads the facts of one conversation from its history, as docs/protocol.md defines them. */
final class HostFacts {

  private final List<HostEntry> entries;
  private final Predicate<TeamId> holding;

  /**
   * @param holding which teams' waiting conversations are out of reach
   */
  HostFacts(List<HostEntry> entries, Predicate<TeamId> holding) {
    this.entries = entries;
    this.holding = holding;
  }

  Conversation present() {
    HostEntry first = entries.getFirst();
    HostEntry.Status now = entries.getLast().after();
    Opening opening = now.state().isActive() ? opening() : null;
    CustomerMessage message = message();
    return new Conversation(
        first.conversation(),
        "N" + first.conversation(),
        asOf(),
        now.state(),
        now.owner(),
        now.locked(),
        now.team(),
        "anna",
        "acme",
        "en",
        3,
        first.at(),
        opening,
        message,
        personChange(opening == null ? closing() : opening.id()),
        now.waits() && holding.test(now.team()),
        topic(now.team(), message),
        opening == null ? null : answer(opening));
  }

  private static Topic topic(TeamId team, @Nullable CustomerMessage message) {
    String address = message == null || message.automatic() ? null : HostPeople.address(team);
    return new Topic("The printer does not print", address, "Unclassified", null, null, Map.of());
  }

  /** What we did ourselves is no news. */
  private long asOf() {
    return entries.stream().filter(e -> !e.ours()).mapToLong(HostEntry::id).max().orElseThrow();
  }

  private Opening opening() {
    int closed = lastClosed();
    HostEntry entry = entries.get(closed + 1);
    Opening.Kind kind = closed < 0 ? Opening.Kind.CREATED : Opening.Kind.REOPENED;
    return new Opening(entry.id(), kind, entry.at());
  }

  /** The newest since the last closing; a person's goes before a machine's. */
  private @Nullable CustomerMessage message() {
    CustomerMessage newest = null;
    for (HostEntry entry : entries.subList(lastClosed() + 1, entries.size())) {
      CustomerMessage message = entry.message();
      if (message != null && (newest == null || newest.automatic() || !message.automatic())) {
        newest = message;
      }
    }
    return newest;
  }

  private @Nullable PersonChange personChange(long since) {
    PersonChange newest = null;
    for (HostEntry entry : entries) {
      PersonChange.What what = what(entry.what());
      if (entry.id() > since && entry.person() != null && what != null) {
        newest = new PersonChange(entry.id(), entry.person(), what, entry.at());
      }
    }
    return newest;
  }

  private @Nullable Answer answer(Opening opening) {
    return entries.stream()
        .filter(entry -> entry.id() > opening.id() && entry.what() == HostEntry.What.ANSWER)
        .reduce((earlier, later) -> later)
        .map(entry -> new Answer(entry.id(), Objects.requireNonNull(entry.person()), entry.at()))
        .orElse(null);
  }

  private static PersonChange.@Nullable What what(HostEntry.What what) {
    return switch (what) {
      case OWNER -> PersonChange.What.OWNER;
      case LOCK -> PersonChange.What.LOCK;
      case TEAM -> PersonChange.What.TEAM;
      case MESSAGE, ANSWER, STATE, NOTE -> null;
    };
  }

  /** Where it was closed: the first entry after it was active last. */
  private long closing() {
    int closing = entries.size() - 1;
    while (closing > 0 && !entries.get(closing - 1).after().state().isActive()) {
      closing--;
    }
    return entries.get(closing).id();
  }

  private int lastClosed() {
    int last = -1;
    for (int i = 0; i < entries.size(); i++) {
      State state = entries.get(i).after().state();
      last = state.isActive() ? last : i;
    }
    return last;
  }
}
