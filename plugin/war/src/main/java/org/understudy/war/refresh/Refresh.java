package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.Directories;

/** Reads the host: first people, presence and loads, then what hints may have missed. */
@ApplicationScoped
public class Refresh {

  private static final System.Logger LOG = System.getLogger(Refresh.class.getName());
  private static final Duration OLD = Duration.ofMinutes(1);

  @Inject private Helpdesk helpdesk;
  @Inject private Directories directories;
  @Inject private HandoverWatch watch;
  @Inject private Sweep sweep;
  @Inject private ModeKeeper modes;
  @Inject private Decider decider;
  @Inject private RefreshState state;
  @Inject private Clock clock;

  private volatile boolean settled;

  /** Never throws because of the host: the next time comes in seconds. */
  public void run() {
    try {
      Instant start = clock.instant();
      DirectorySnapshot snapshot = at(start, helpdesk.directory(directories.hash()));
      Optional<DirectorySnapshot> last = directories.last();
      boolean changed = last.isEmpty() || !same(last.get(), snapshot);
      // One more after each change: only a later count is sure to hold what was on its way.
      boolean news = changed || !settled || isOld(last.get(), start);
      if (news) {
        directories.save(snapshot);
        directories.last().ifPresent(known -> watch.look(known, known.directory()));
      }
      settled = !changed;
      boolean missed = sweep.run(snapshot.asOf());
      Directory directory = snapshot.directory();
      if (directory == null && last.isPresent()) {
        directory = last.get().directory();
      }
      if (directory != null) {
        missed |= modes.bringUpToDate(directory);
      }
      if (news || missed) {
        decider.wake();
      }
      state.succeeded(start);
    } catch (HelpdeskUnavailable e) {
      if (state.lastError().isEmpty()) {
        LOG.log(Level.WARNING, "The helpdesk cannot be read now: {0}", e.getMessage());
      }
      state.failed(e.getMessage());
    }
  }

  /** A call of the host may have taken longer than the rounds after it: a count now and then. */
  private static boolean isOld(DirectorySnapshot last, Instant now) {
    return last.takenAt().isBefore(now.minus(OLD));
  }

  /** Moments are compared with decisions later: by our own clock, and the earliest possible. */
  private static DirectorySnapshot at(Instant start, DirectorySnapshot heard) {
    return new DirectorySnapshot(
        heard.hash(), heard.directory(), heard.asOf(), start, heard.lastSeen(), heard.loads());
  }

  private static boolean same(DirectorySnapshot last, DirectorySnapshot now) {
    return last.hash().equals(now.hash())
        && last.asOf() == now.asOf()
        && last.lastSeen().equals(now.lastSeen())
        && last.loads().equals(now.loads());
  }
}
