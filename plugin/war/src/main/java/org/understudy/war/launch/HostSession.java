package org.understudy.war.launch;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who came in from the helpdesk, in the session of his browser.
 *
 * @param listed whether the directory tells when the account is not valid any more
 */
public record HostSession(HostUser user, Instant begunAt, boolean listed) implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Without a click for so long it is over. */
  public static final Duration IDLE = Duration.ofMinutes(60);

  private static final Duration LONGEST = Duration.ofHours(12);

  /** Of accounts whose end we do not hear of. */
  private static final Duration LONGEST_UNLISTED = Duration.ofHours(1);

  /** Whether it has lasted as long as any may. */
  boolean isOver(Instant now) {
    return now.isAfter(begunAt.plus(listed ? LONGEST : LONGEST_UNLISTED));
  }
}
