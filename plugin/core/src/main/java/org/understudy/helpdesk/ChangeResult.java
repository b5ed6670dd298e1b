package org.understudy.helpdesk;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;

/** What became of one {@link Change}. */
public sealed interface ChangeResult {

  /**
   * The host is as wanted: now, or since an earlier call with the same id.
   *
   * @param asOf position in the host's history after the change
   */
  record Applied(long asOf) implements ChangeResult {}

  /** The host is no longer as expected; nothing was changed. */
  record Overtaken(String reason, Conversation present) implements ChangeResult {}

  /**
   * Can never succeed.
   *
   * @param present null when the conversation does not exist
   */
  record Refused(String reason, @Nullable Conversation present) implements ChangeResult {}
}
