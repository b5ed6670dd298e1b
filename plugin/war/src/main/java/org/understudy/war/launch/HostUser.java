package org.understudy.war.launch;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationId;

/**
 * Somebody who is signed in at the helpdesk, as the helpdesk says.
 *
 * @param key the helpdesk's key of the account
 * @param role what he may do here
 * @param language of his pages, as a tag like {@code de} or {@code pt-BR}
 * @param conversation the helpdesk has made sure that he may read this one; null for none
 */
public record HostUser(
    String key, String login, String role, String language, @Nullable String conversation)
    implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  public AgentId agent() {
    return new AgentId(key);
  }

  /** The same person in another role. */
  HostUser as(String other) {
    return new HostUser(key, login, other, language, conversation);
  }

  /** Whether the helpdesk itself lets him read it; otherwise nothing is known. */
  public boolean mayRead(ConversationId asked) {
    return asked.value().equals(conversation);
  }
}
