package org.understudy.helpdesk;

import java.util.List;
import org.understudy.conversation.PastConversation;

/**
 * A piece of the past.
 *
 * @param last where the next piece begins
 * @param more true when there is one
 */
public record PastPage(long last, boolean more, List<PastConversation> conversations) {

  public PastPage {
    conversations = List.copyOf(conversations);
  }
}
