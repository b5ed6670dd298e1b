package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Changes;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.war.persistence.Conversations;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.Sweeps;

/**
 * Reads the host's history after the last known position. What was seen for the first time is left
 * for the next run: by then the host's request has ended, slower neighbours have committed, and the
 * hint, if there was one, has been handled.
 */
@ApplicationScoped
public class Sweep {

  private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
  private static final int ROWS = 1000;
  private static final int AT_ONCE = 100;
  private static final Duration STORED_EVERY = Duration.ofSeconds(10);

  @Inject private Helpdesk helpdesk;
  @Inject private Sweeps sweeps;
  @Inject private Conversations conversations;
  @Inject private Inbox inbox;
  @Inject private Clock clock;

  private @Nullable Known known;

  /**
   * @param lease another node may have swept since an earlier one
   */
  private record Known(long lease, Sweeps.Position position) {}

  /**
   * @param lease under which this node decides
   * @param newest the host's newest position, from where the very first sweep starts: what happened
   *     before Understudy was installed is left alone
   * @return true when something was found that no hint had told
   */
  boolean run(long lease, long newest) {
    Sweeps.Position position =
        known != null && known.lease() == lease ? known.position() : sweeps.last().orElse(null);
    if (position == null) {
      reached(lease, newest, newest);
      return false;
    }
    // A host that was restored from a backup counts from an earlier position again.
    long doneTo = Math.min(position.doneTo(), newest);
    long seenTo = Math.min(position.seenTo(), newest);
    int found = 0;
    Changes changes;
    do {
      changes = helpdesk.changes(doneTo, ROWS);
      // A full page ends in the past; of the last one only what the run before saw is settled.
      long settled = changes.more() ? changes.last() : Math.max(seenTo, doneTo);
      found += fetch(settled(changes, settled));
      doneTo = settled;
      reached(lease, doneTo, Math.max(changes.last(), doneTo));
    } while (changes.more());
    if (found > 0) {
      LOG.log(Level.INFO, "The sweep found {0} changes that no hint had told.", found);
    }
    return found > 0;
  }

  /**
   * Stored now and then, also when nothing was new: its age is what health tells. A node that takes
   * over looks at the seconds since then again, and finds in the inbox what was there.
   */
  private void reached(long lease, long doneTo, long seenTo) {
    Instant now = clock.instant();
    Instant stored =
        known != null && known.lease() == lease ? known.position().ranAt() : Instant.MIN;
    if (stored.isBefore(now.minus(STORED_EVERY))) {
      sweeps.save(doneTo, seenTo);
      stored = now;
    }
    known = new Known(lease, new Sweeps.Position(doneTo, seenTo, stored));
  }

  private static Map<ConversationId, Long> settled(Changes changes, long upTo) {
    Map<ConversationId, Long> settled = new HashMap<>(changes.newest());
    settled.values().removeIf(position -> position > upTo);
    return settled;
  }

  private int fetch(Map<ConversationId, Long> newest) {
    List<ConversationId> behind = new ArrayList<>(conversations.behind(newest));
    int stored = 0;
    for (int from = 0; from < behind.size(); from += AT_ONCE) {
      List<ConversationId> some = behind.subList(from, Math.min(from + AT_ONCE, behind.size()));
      stored += inbox.store(Inbox.Source.SWEEP, null, helpdesk.conversations(some));
    }
    return stored;
  }
}
