package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.AgentId;

/**
 * A time in which an agent was there, or was not.
 *
 * @param id grows with every entry; 0 before it is stored
 * @param source which source said that the agent was away, null while he was there
 * @param until null while it goes on
 */
public record HistoryEntry(
    long id,
    AgentId agent,
    boolean available,
    @Nullable Source source,
    Instant since,
    @Nullable Instant until) {

  /** True when nothing but the time differs. */
  public boolean says(boolean there, @Nullable Source why) {
    return available == there && source == why;
  }
}
