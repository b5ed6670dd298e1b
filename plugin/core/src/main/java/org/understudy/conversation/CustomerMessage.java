package org.understudy.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest message of the customer since the conversation was last closed.
 *
 * @param id position in the host's history
 * @param automatic true for auto-replies, bounces and mailing lists: nobody waits for an answer
 * @param automaticReason what gave it away, null when a person wrote
 */
public record CustomerMessage(
    long id, Instant at, Channel channel, boolean automatic, @Nullable String automaticReason) {}
