package org.understudy.helpdesk;

import java.util.Map;
import org.understudy.conversation.ConversationId;

/**
 * A piece of the host's history.
 *
 * @param last the last position that was looked at
 * @param more true when the limit was reached and there is more after {@code last}
 * @param newest per conversation the position of its newest change
 */
public record Changes(long last, boolean more, Map<ConversationId, Long> newest) {

  public Changes {
    newest = Map.copyOf(newest);
  }
}
