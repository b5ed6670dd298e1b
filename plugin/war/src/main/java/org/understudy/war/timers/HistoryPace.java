package org.understudy.war.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.understudy.war.decider.Decider;
import org.understudy.war.decider.News;

/**
 * When it is written down who is there: on the node that decides, after somebody may have come or
 * gone, and as often as its readers are promised at most.
 */
@ApplicationScoped
public class HistoryPace {

  private static final System.Logger LOG = System.getLogger(HistoryPace.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(15);

  @Inject private HistoryKeeper keeper;
  @Inject private Decider decider;
  @Inject private Clock clock;

  private @Nullable ScheduledExecutorService threads;
  private Instant ranAt = Instant.EPOCH;
  private boolean asked;

  synchronized void start(ScheduledExecutorService executor) {
    threads = executor;
    if (asked) {
      schedule();
    }
  }

  synchronized void stop() {
    threads = null;
  }

  void learnt(@Observes News news) {
    if (news.world()) {
      ask();
    }
  }

  private synchronized void ask() {
    if (!asked) {
      asked = true;
      schedule();
    }
  }

  private void schedule() {
    if (threads != null) {
      Duration pause = Duration.between(clock.instant(), ranAt.plus(EVERY));
      try {
        threads.schedule(this::run, Math.max(0, pause.toMillis()), TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.log(Level.DEBUG, "This node stops; the one that decides next writes the history.", e);
      }
    }
  }

  private void run() {
    synchronized (this) {
      asked = false;
      ranAt = clock.instant();
    }
    long lease = decider.leaseToken();
    if (lease == Decider.NO_LEASE) {
      return;
    }
    try {
      keeper.run(lease);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Who is there could not be written down, and is tried again.", e);
      ask();
    }
  }
}
