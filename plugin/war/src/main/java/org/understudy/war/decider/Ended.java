package org.understudy.war.decider;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;
import org.understudy.war.persistence.StoredDecision.EffectState;

/**
 * How carrying out a decision in the host ended.
 *
 * @param detail why, for people; null when it was applied
 * @param asOf position in the host's history after the change, null when nothing was changed
 * @param at when the host's answer had come
 * @param present the facts that the host gave with its refusal, null when it gave none
 */
public record Ended(
    UUID decision,
    ConversationId conversation,
    EffectState state,
    @Nullable String detail,
    int attempts,
    @Nullable Long asOf,
    Instant at,
    @Nullable Conversation present) {}
