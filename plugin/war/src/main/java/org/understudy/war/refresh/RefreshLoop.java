package org.understudy.war.refresh;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;

/**
 * Reads the host again and again on the node that decides. A pause lies between two readings, so a
 * slow host is not asked more often than it can answer.
 */
@ApplicationScoped
public class RefreshLoop {

  private static final System.Logger LOG = System.getLogger(RefreshLoop.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory threads;

  @Inject private Refresh refresh;
  @Inject private Decider decider;
  @Inject private Settings settings;

  private volatile boolean running;
  private @Nullable Thread thread;

  public synchronized void start() {
    running = true;
    thread = threads.newThread(this::loop);
    thread.setName("understudy-refresh");
    thread.start();
  }

  /** What is being read is given up. */
  public synchronized void stop() throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(10));
    }
  }

  private void loop() {
    while (running && !Thread.currentThread().isInterrupted()) {
      read();
      try {
        Thread.sleep(settings.refreshEvery());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void read() {
    long lease = decider.leaseToken();
    if (lease == Decider.NO_LEASE) {
      return;
    }
    try {
      refresh.run(lease);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The helpdesk was not read; the next time comes in seconds.", e);
    }
  }
}
