package org.understudy.conversation;

import java.time.Instant;

/**
 * The newest change of owner, lock or team that a person made since the opening, or since the
 * closing while it is closed. It always wins over anything decided here.
 *
 * @param id position in the host's history
 */
public record PersonChange(long id, AgentId by, What what, Instant at) {

  /** What the person changed. */
  public enum What {
    OWNER,
    LOCK,
    UNLOCK,
    TEAM
  }
}
