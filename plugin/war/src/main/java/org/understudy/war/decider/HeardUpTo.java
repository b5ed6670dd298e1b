package org.understudy.war.decider;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.understudy.war.persistence.Inbox;

/**
 * From where on the inbox has to be read. While somebody keeps an old picture of the database open,
 * such as a backup, it cannot remove handled entries from its index, and reading from the beginning
 * would pass all of them each time.
 */
final class HeardUpTo {

  /** Of messages that are stored at the same time, one with smaller ids may commit later. */
  static final long AT_THE_SAME_TIME = 5_000;

  /** And one that was stored for very long is found then. */
  static final Duration FROM_THE_BEGINNING = Duration.ofSeconds(10);

  private long from;
  private Instant next = Instant.MIN;

  long from(Instant now) {
    if (now.isBefore(next)) {
      return from;
    }
    next = now.plus(FROM_THE_BEGINNING);
    return 0;
  }

  /** The oldest that waited: all before them are handled. */
  void read(List<Inbox.Entry> entries) {
    if (!entries.isEmpty()) {
      from = Math.max(0, entries.getFirst().id() - AT_THE_SAME_TIME);
    }
  }
}
