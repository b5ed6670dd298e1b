package org.understudy.helpdesk;

import java.time.Instant;
import java.util.List;
import org.understudy.conversation.Conversation;

/**
 * What the host told us, verified. It may be late, doubled or missing: facts, not commands.
 *
 * @param id names the message; a later delivery of the same message has the same id
 * @param sentAt by the sender's clock, within the tolerance
 */
public record Hint(String id, Instant sentAt, List<Conversation> conversations) {

  public Hint {
    conversations = List.copyOf(conversations);
  }
}
