package org.understudy.war.decider;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.InMemoryHelpdesk;

/** How the host is asked for its people and their loads: what it tells is older than the answer. */
final class HistoryCounts {

  private final Clock clock;
  private final InMemoryHelpdesk host;
  private final HistoryModel model;
  private final HistoryPictures pictures;
  private @Nullable Counted counting;

  private record Counted(DirectorySnapshot snapshot, HistoryModel.Count count) {}

  HistoryCounts(Clock clock, InMemoryHelpdesk host, HistoryModel model, HistoryPictures pictures) {
    this.clock = clock;
    this.host = host;
    this.model = model;
    this.pictures = pictures;
  }

  String beginsToCount() {
    Map<ConversationId, AgentId> owners = new HashMap<>();
    DirectorySnapshot snapshot = host.directory("");
    for (Conversation facts : host.conversations(host.changes(0, 1000).newest().keySet())) {
      if (facts.owner() != null && facts.state().isActive()) {
        owners.put(facts.id(), facts.owner());
      }
    }
    counting =
        new Counted(snapshot, new HistoryModel.Count(clock.instant(), owners, model.disabled()));
    return "the host counts";
  }

  String tellsTheCount() {
    if (counting == null) {
      return "no count is under way";
    }
    pictures.save(counting.snapshot());
    model.counted(counting.count());
    counting = null;
    return "the count is told";
  }
}
