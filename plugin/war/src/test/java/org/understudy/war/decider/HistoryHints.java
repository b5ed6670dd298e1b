package org.understudy.war.decider;

import java.util.ArrayList;
import java.util.List;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.InMemoryHelpdesk;
import org.understudy.war.persistence.Inbox;

/** What becomes of the hints by which the host tells what has happened. */
final class HistoryHints {

  private final HistoryDice dice;
  private final InMemoryHelpdesk host;
  private final Inbox inbox;
  private final List<Conversation> late = new ArrayList<>();

  HistoryHints(HistoryDice dice, InMemoryHelpdesk host, Inbox inbox) {
    this.dice = dice;
    this.host = host;
    this.inbox = inbox;
  }

  /** The host tells of what has just happened to a conversation; in words. */
  String tell(ConversationId id, String what) {
    Conversation facts = host.conversations(List.of(id)).getFirst();
    String fate =
        switch (dice.from(1, 20)) {
          case 1, 2 -> "the hint is lost";
          case 3, 4, 5 -> {
            late.add(facts);
            yield "the hint is late";
          }
          case 6, 7 -> {
            late.add(facts);
            deliver(facts);
            yield "the hint comes twice";
          }
          default -> {
            deliver(facts);
            yield "the hint comes";
          }
        };
    return "conversation " + id + " " + what + " at " + facts.asOf() + ", " + fate;
  }

  private void deliver(Conversation facts) {
    inbox.store(Inbox.Source.HINT, null, List.of(facts));
  }

  String lateHint() {
    if (late.isEmpty()) {
      return "no hint is late";
    }
    Conversation facts = late.remove(dice.from(0, late.size() - 1));
    deliver(facts);
    return "a late hint of conversation " + facts.id() + " at " + facts.asOf();
  }

  void deliverAll() {
    late.forEach(this::deliver);
    late.clear();
  }
}
