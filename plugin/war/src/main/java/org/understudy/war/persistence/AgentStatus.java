package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/**
 * What an agent's status is now, as somebody set it with us.
 *
 * @param absence null when active
 * @param version 0 when nobody has set anything
 */
public record AgentStatus(
    AgentId agent,
    @Nullable Absence absence,
    int version,
    @Nullable Instant changedAt,
    @Nullable String changedBy) {

  /** Active. */
  public static AgentStatus untouched(AgentId agent) {
    return new AgentStatus(agent, null, 0, null, null);
  }
}
