package org.understudy.conversation;

/** What kind of state a conversation is in; the host's own state names never decide anything. */
public enum State {
  /** Nobody has answered yet. */
  NEW,
  /** Somebody has to act. */
  OPEN,
  /** Waiting for a date or for the customer. */
  PENDING,
  /** Ended; a customer's message may reopen it. */
  CLOSED,
  /** Merged or removed: never opens again. */
  GONE;

  /** True while somebody may have to work on the conversation. */
  public boolean isActive() {
    return this == NEW || this == OPEN || this == PENDING;
  }
}
