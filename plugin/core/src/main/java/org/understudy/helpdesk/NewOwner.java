package org.understudy.helpdesk;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * Whose a conversation shall be.
 *
 * @param agent null for nobody
 */
public record NewOwner(@Nullable AgentId agent) {

  public static final NewOwner NOBODY = new NewOwner(null);
}
