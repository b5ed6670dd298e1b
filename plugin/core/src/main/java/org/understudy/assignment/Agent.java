package org.understudy.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.understudy.availability.Attendance;
import org.understudy.conversation.AgentId;

/**
 * What a decision needs to know of one agent.
 *
 * @param name what colleagues call the agent, as a rule the first name: it stands in notes
 * @param open conversations that count against the capacity, with those just decided
 * @param capacity own limit of open conversations, null when the team's default counts
 * @param lastTurn the team's turn number at which the agent was last chosen, 0 when never
 * @param idleSince since when the agent has been without new work, null when never had any
 */
public record Agent(
    AgentId id,
    String name,
    Attendance attendance,
    int open,
    @Nullable Integer capacity,
    long lastTurn,
    @Nullable Instant idleSince) {}
