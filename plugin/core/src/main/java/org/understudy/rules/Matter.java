package org.understudy.rules;

import java.time.Instant;
import java.util.Set;
import org.understudy.conversation.Conversation;

/**
 * What conditions look at.
 *
 * @param skills what the conversation needs, in lower case
 */
public record Matter(Conversation conversation, Set<String> skills, Queue queue, Instant now) {}
