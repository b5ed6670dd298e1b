package org.understudy.helpdesk;

import java.time.Instant;

/**
 * What the host remembers of the past, for trying rules on it. Never asked on the way of an event.
 */
public interface Archive {

  /**
   * Conversations to which something happened since a moment, page by page.
   *
   * @param after {@link PastPage#last} of the page before, 0 for the first one
   * @param limit at most so many are looked at
   * @throws HelpdeskUnavailable when the host cannot be reached or its answer cannot be trusted
   */
  PastPage since(Instant since, long after, int limit);
}
