package org.understudy.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How a conversation stands among those that wait.
 *
 * @param waiting how many others of its team wait for somebody
 * @param free how many of its team can take one more; 0 when no rule asks for it
 * @param since since when its customer waits
 */
public record Queue(int waiting, int free, Instant since) {

  /** How long the customer has waited, never negative. */
  public Duration waited(Instant now) {
    return now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
  }
}
