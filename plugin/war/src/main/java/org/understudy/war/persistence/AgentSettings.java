package org.understudy.war.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Absence;
import org.understudy.conversation.AgentId;

/**
 * What we know of an agent beside the host.
 *
 * @param absence null when active
 * @param capacity null when the team's default counts
 * @param version 0 when nobody has set anything
 */
public record AgentSettings(
    AgentId agent,
    @Nullable Absence absence,
    @Nullable Integer capacity,
    int version,
    @Nullable Instant changedAt,
    @Nullable String changedBy) {

  /** Active, with the team's default capacity. */
  public static AgentSettings untouched(AgentId agent) {
    return new AgentSettings(agent, null, null, 0, null, null);
  }
}
