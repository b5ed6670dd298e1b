package org.understudy.war.persistence;

import java.time.Instant;
import org.understudy.conversation.AgentId;

/**
 * One entry of who stands in for whom, or looks after which customer.
 *
 * @param subject for whom: the host's key of the agent, customer or organisation; {@link
 *     DeputyStore#EVERYBODY} for all who have nobody of their own
 * @param agent who stands in, or looks after
 * @param changedBy name of who chose it
 */
public record Deputy(
    DeputyStore.Kind kind, String subject, AgentId agent, Instant changedAt, String changedBy) {}
