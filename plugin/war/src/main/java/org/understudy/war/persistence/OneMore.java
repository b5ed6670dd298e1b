package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * A wish for one conversation beyond the limit (A5).
 *
 * @param until the wish ends by itself
 * @param decision the one that took it, null while it is open
 */
public record OneMore(
    AgentId agent, Instant askedAt, String askedBy, Instant until, @Nullable UUID decision) {

  /** True while it may be taken. */
  public boolean isOpen(Instant now) {
    return decision == null && now.isBefore(until);
  }
}
