package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.war.decider.Decider;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.keycloak.IdentitySweep;
import org.understudy.war.persistence.Directories;

/** Reads the host: first people, presence and loads, then what hints may have missed. */
@ApplicationScoped
public class Refresh {

  private static final System.Logger LOG = System.getLogger(Refresh.class.getName());
  private static final Duration OLD = Duration.ofMinutes(1);

  @Inject private Helpdesk helpdesk;
  @Inject private Directories directories;
  @Inject private KnownPeople knownPeople;
  @Inject private IdentitySweep identities;
  @Inject private HandoverWatch watch;
  @Inject private Sweep sweep;
  @Inject private ModeKeeper modes;
  @Inject private Decider decider;
  @Inject private RefreshState state;
  @Inject private Clock clock;

  private @Nullable Known known;

  /**
   * What was read last.
   *
   * @param lease other nodes may have read since an earlier one
   * @param seen the same with what Keycloak says of the people
   * @param settled true when it was the same twice
   */
  private record Known(
      long lease, DirectorySnapshot last, DirectorySnapshot seen, boolean settled) {}

  /**
   * Never throws because of the host: the next time comes in seconds. Called by one thread.
   *
   * @param lease under which this node decides
   */
  public void run(long lease) {
    try {
      Instant start = clock.instant();
      boolean mine = known != null && known.lease() == lease;
      boolean settled = mine && known.settled();
      Optional<DirectorySnapshot> last = mine ? Optional.of(known.last()) : directories.last();
      String hash = last.map(DirectorySnapshot::hash).orElse("");
      DirectorySnapshot snapshot = whole(at(start, helpdesk.directory(hash)), last);
      if (snapshot.directory() != null) {
        identities.run(snapshot.directory());
      }
      DirectorySnapshot seen = knownPeople.seen(snapshot);
      boolean changed =
          last.isEmpty()
              || !same(last.get(), snapshot)
              || !mine
              || !Objects.equals(known.seen().directory(), seen.directory());
      // One more after each change: only a later count is sure to hold what was on its way.
      boolean news = changed || !settled || isOld(last.get(), start);
      if (news) {
        directories.save(snapshot);
        watch.look(seen, seen.directory(), snapshot.directory());
        known = new Known(lease, snapshot, seen, !changed);
      }
      boolean missed = sweep.run(lease, snapshot.asOf());
      if (snapshot.directory() != null) {
        missed |= modes.bringUpToDate(snapshot.directory());
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

  /** The host leaves out the directory while it is as before. */
  private static DirectorySnapshot whole(
      DirectorySnapshot heard, Optional<DirectorySnapshot> last) {
    Directory directory =
        heard.directory() == null
            ? last.map(DirectorySnapshot::directory).orElse(null)
            : heard.directory();
    return new DirectorySnapshot(
        heard.hash(), directory, heard.asOf(), heard.takenAt(), heard.lastSeen(), heard.loads());
  }

  private static boolean same(DirectorySnapshot last, DirectorySnapshot now) {
    return last.hash().equals(now.hash())
        && last.asOf() == now.asOf()
        && last.lastSeen().equals(now.lastSeen())
        && last.loads().equals(now.loads());
  }
}
