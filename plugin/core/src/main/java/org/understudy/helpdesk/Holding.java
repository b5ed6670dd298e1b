package org.understudy.helpdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;

/**
 * How the host holds what waits for a team (C2).
 *
 * @param refused why the host will not do what was asked, null when it is done
 * @param waiting what is held now; empty when nothing is, or when the host does not tell
 */
public record Holding(@Nullable String refused, List<ConversationId> waiting) {

  public Holding {
    waiting = List.copyOf(waiting);
  }
}
