package org.understudy.war.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/**
 * An away message to a customer (B5).
 *
 * @param decision the decision that sent it
 * @param customer the host's key, null when unknown
 * @param backup who would take over, null when there is nothing to choose
 * @param language of the message, a BCP 47 tag
 * @param backAt when the owner is back as the message says, null when nobody knew
 * @param tokenHash what the link to the choice is found by, null when there is nothing to choose
 */
public record SentNotice(
    UUID decision,
    ConversationId conversation,
    @Nullable String customer,
    AgentId owner,
    @Nullable AgentId backup,
    String language,
    @Nullable Instant backAt,
    Instant toldAt,
    @Nullable String tokenHash) {}
