package org.understudy.helpdesk;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;
import org.understudy.conversation.TeamId;

/**
 * A change of one conversation in the host, made only when the host is still as expected.
 *
 * @param id names the decision behind it; the host makes the change at most once per id
 * @param expectedOwner who owned it when it was decided, null for nobody
 * @param expectedAsOf no person may have taken or moved it after this position in the history
 * @param newOwner gets the conversation, locked to him
 * @param note for colleagues, null for none
 */
public record Change(
    String id,
    ConversationId conversation,
    @Nullable AgentId expectedOwner,
    TeamId expectedTeam,
    long expectedAsOf,
    AgentId newOwner,
    @Nullable Note note) {

  /** An internal note in the conversation, plain text. */
  public record Note(String subject, String body) {}
}
