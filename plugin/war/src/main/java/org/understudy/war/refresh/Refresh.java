package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.understudy.helpdesk.Directory;
import org.understudy.helpdesk.DirectorySnapshot;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.war.decider.Decider;
import org.understudy.war.decider.News;
import org.understudy.war.identity.KnownPeople;
import org.understudy.war.keycloak.IdentitySweep;
import org.understudy.war.persistence.Directories;
import org.understudy.war.persistence.Stamps;

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

  /** Grows when anybody has told something of people. */
  private final AtomicLong told = new AtomicLong();

  private @Nullable Known known;

  /**
   * What was read last.
   *
   * @param told how much had been told of people before
   * @param lease other nodes may have read since an earlier one
   * @param seen the same with what Keycloak says of the people
   * @param settled true when it was the same twice
   */
  private record Known(
      long told, long lease, DirectorySnapshot last, DirectorySnapshot seen, boolean settled) {}

  /** Keycloak may have told of people, on whatever node; our own readings are news, too. */
  void learnt(@Observes News news) {
    if (news.changed().contains(Stamps.Name.DIRECTORY)) {
      told.incrementAndGet();
    }
  }

  /**
   * Never throws because of the host: the next time comes in seconds. Called by one thread.
   *
   * @param lease under which this node decides
   */
  public void run(long lease) {
    try {
      Instant start = clock.instant();
      long toldOf = told.get();
      boolean mine = known != null && known.lease() == lease;
      boolean settled = mine && known.settled();
      Optional<DirectorySnapshot> last = mine ? Optional.of(known.last()) : directories.last();
      String hash = last.map(DirectorySnapshot::hash).orElse("");
      DirectorySnapshot snapshot = whole(at(start, helpdesk.directory(hash)), last);
      if (snapshot.directory() != null) {
        identities.run(snapshot.directory());
      }
      boolean same = mine && same(last.get(), snapshot);
      DirectorySnapshot seen =
          same && known.told() == toldOf ? known.seen() : knownPeople.seen(snapshot);
      boolean changed = !same || !Objects.equals(known.seen().directory(), seen.directory());
      boolean old = !changed && isOld(last.get(), start);
      // One more after each change: only a later count is sure to hold what was on its way.
      boolean news = changed || !settled || old && decider.awaitsCount();
      if (news) {
        directories.save(snapshot);
        watch.look(seen, seen.directory(), snapshot.directory());
      } else if (old) {
        directories.confirm(start);
      }
      if (news || old || known.told() != toldOf) {
        known = new Known(toldOf, lease, snapshot, seen, !changed);
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

  /**
   * A call of the host may have taken longer than the rounds after it: a count now and then, as
   * long as the decider waits for one. For others it says that nothing has changed.
   */
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
