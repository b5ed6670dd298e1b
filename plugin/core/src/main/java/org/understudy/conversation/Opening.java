package org.understudy.conversation;

import java.time.Instant;

/**
 * The present opening of a conversation: from its creation or its last reopening until it is
 * closed.
 *
 * @param id position in the host's history; the same opening has the same id whoever reports it
 */
public record Opening(long id, Kind kind, Instant at) {

  /** How a conversation came to be open. */
  public enum Kind {
    CREATED,
    REOPENED
  }
}
