package org.understudy.helpdesk;

import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationId;

/**
 * A change of one conversation in the host, made only when the host is still as expected.
 *
 * @param id names the decision behind it; the host makes the change at most once per id
 */
public record Change(
    String id, ConversationId conversation, Expectation expected, Effects effects) {

  /** A change that was decided on these facts. */
  public static Change of(String id, Conversation seen, Effects effects) {
    return new Change(id, seen.id(), Expectation.of(seen), effects);
  }

  /** A text for people in the conversation, plain. */
  public record Note(String subject, String body) {}
}
