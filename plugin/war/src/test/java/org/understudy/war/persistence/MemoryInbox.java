package org.understudy.war.persistence;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.war.persistence.MemoryTables.Heard;
import org.understudy.war.persistence.MemoryTables.Promise;

/** The inbox in memory. */
final class MemoryInbox extends Inbox {

  private final MemoryTables tables;
  private final Clock clock;

  MemoryInbox(MemoryTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  @Override
  public int store(Source source, @Nullable Message message, List<Conversation> heard) {
    int stored = 0;
    for (Conversation facts : heard) {
      if (!tables.keeps(Promise.INBOX_ONCE) || !tables.knows(facts)) {
        int id = tables.inbox().size();
        tables.inbox().add(new Heard(new Entry(id, facts, clock.instant()), false));
        stored++;
      }
    }
    return stored;
  }

  @Override
  public List<Entry> waiting(int limit) {
    return tables.inbox().stream()
        .filter(heard -> !heard.handled())
        .map(Heard::entry)
        .limit(limit)
        .toList();
  }

  @Override
  public void handled(List<Entry> entries) {
    entries.forEach(entry -> tables.inbox().set((int) entry.id(), new Heard(entry, true)));
  }
}
