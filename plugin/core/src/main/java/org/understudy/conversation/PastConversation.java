package org.understudy.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one conversation, for trying rules on it.
 *
 * @param openings the oldest first
 */
public record PastConversation(
    ConversationId id,
    String number,
    @Nullable String customer,
    @Nullable String organisation,
    int priority,
    Instant createdAt,
    Topic topic,
    List<PastOpening> openings) {

  public PastConversation {
    openings = List.copyOf(openings);
  }
}
