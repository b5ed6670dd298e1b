package org.understudy.war.persistence;

import java.time.Clock;
import java.util.List;

/** All that the decider reads and writes, over tables in memory. */
public final class MemoryRepositories {

  private MemoryRepositories() {}

  /** One of each; they hold nothing themselves. */
  public static List<Object> over(MemoryTables tables, Clock clock) {
    return List.of(
        tables.lease(),
        new MemoryStamps(tables),
        inbox(tables, clock),
        new MemoryConversations(tables),
        new MemoryDecisions(tables),
        new MemoryRotation(tables),
        new Unused.NoWishes(),
        new Unused.NoReturns(),
        new Unused.NoHandovers(),
        new Unused.NoRequests(),
        new Unused.NoLine(),
        new Unused.NoNotices());
  }

  /** Where hints and sweeps put what they heard. */
  public static Inbox inbox(MemoryTables tables, Clock clock) {
    return new MemoryInbox(tables, clock);
  }

  /** What the sweep asks what is known. */
  public static Conversations conversations(MemoryTables tables) {
    return new MemoryConversations(tables);
  }
}
