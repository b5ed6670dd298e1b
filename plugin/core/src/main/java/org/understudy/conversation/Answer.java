package org.understudy.conversation;

import java.time.Instant;

/**
 * The newest message that an agent has sent to the customer since the present opening.
 *
 * @param id position in the host's history
 */
public record Answer(long id, AgentId by, Instant at) {}
