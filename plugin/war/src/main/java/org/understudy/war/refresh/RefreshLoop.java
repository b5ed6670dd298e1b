package org.understudy.war.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.threads.Threads;

/**
 * Reads the host again and again on the node that decides. A pause lies between two readings, so a
 * slow host is not asked more often than it can answer.
 */
@ApplicationScoped
public class RefreshLoop {

  private static final System.Logger LOG = System.getLogger(RefreshLoop.class.getName());

  @Inject private Threads threads;

  @Inject private Refresh refresh;
  @Inject private Decider decider;
  @Inject private Settings settings;

  private @Nullable ScheduledExecutorService timer;

  public synchronized void start() {
    long pause = settings.refreshEvery().toMillis();
    timer = Executors.newSingleThreadScheduledExecutor(threads);
    timer.scheduleWithFixedDelay(this::read, 0, pause, TimeUnit.MILLISECONDS);
  }

  /** What is being read is given up. */
  public synchronized void stop() throws InterruptedException {
    if (timer != null) {
      timer.shutdownNow();
      timer.awaitTermination(10, TimeUnit.SECONDS);
    }
  }

  private void read() {
    long lease = decider.leaseToken();
    if (lease == Decider.NO_LEASE) {
      return;
    }
    try {
      refresh.run(lease);
    } catch (RuntimeException | Error e) {
      // Thrown on, it would be the last time.
      LOG.log(Level.ERROR, "The helpdesk was not read; the next time comes in seconds.", e);
    }
  }
}
