package org.understudy.fairness;

import org.understudy.conversation.AgentId;

/**
 * What one agent got of a team's work.
 *
 * @param got how many conversations
 * @param expected how many it would have been if all who were there had shared evenly, or by their
 *     weights
 */
public record Share(AgentId agent, long got, double expected) {}
