package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @Inject private Helpdesk helpdesk;
  @Inject private Sweeps sweeps;
  @Inject private Conversations conversations;
  @Inject private Inbox inbox;

  /**
   * @param newest the host's newest position, from where the very first sweep starts: what happened
   *     before Understudy was installed is left alone
   * @return true when something was found that no hint had told
   */
  boolean run(long newest) {
    Sweeps.Position position = sweeps.last().orElse(null);
    if (position == null) {
      sweeps.save(newest, newest);
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
      // Also when nothing was new: the age of the last sweep is what health tells.
      sweeps.save(doneTo, Math.max(changes.last(), doneTo));
    } while (changes.more());
    if (found > 0) {
      LOG.log(Level.INFO, "The sweep found {0} changes that no hint had told.", found);
    }
    return found > 0;
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
