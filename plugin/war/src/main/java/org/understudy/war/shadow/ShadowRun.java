package org.understudy.war.shadow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.understudy.war.decider.Beside;
import org.understudy.war.decider.Decided;
import org.understudy.war.decider.News;
import org.understudy.war.decider.Tried;
import org.understudy.war.persistence.Drafts;
import org.understudy.war.persistence.RulebookDraft;
import org.understudy.war.persistence.Shadow;
import org.understudy.war.persistence.ShadowDifference;
import org.understudy.war.persistence.Shadows;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.threads.Threads;

/**
 * Tries the draft on each live decision, with the lowest priority. What is too much is left out.
 */
@ApplicationScoped
public class ShadowRun {

  private static final System.Logger LOG = System.getLogger(ShadowRun.class.getName());
  private static final int MOST_WAITING = 1_000;
  private static final int PORTION = 200;

  @Inject private Threads threads;

  @Inject private Shadows shadows;
  @Inject private Drafts drafts;
  @Inject private Beside beside;

  private final BlockingQueue<Tried> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicInteger skipped = new AtomicInteger();
  private final AtomicBoolean switched = new AtomicBoolean();
  private final Semaphore somethingNew = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;

  public synchronized void start() {
    running = true;
    refresh();
    thread = threads.named("understudy-shadow", this::loop);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** What still waits is left out. */
  public synchronized void stop() throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(10));
    }
  }

  /** The switch or the draft has changed: counts on this node at once. */
  public void refresh() {
    Shadow shadow = shadows.present().orElse(null);
    RulebookDraft draft = shadow != null && shadow.running() ? drafts.present().orElse(null) : null;
    beside.set(draft != null && draft.version() == shadow.draftVersion() ? draft : null);
  }

  void decided(@Observes Decided decided) {
    for (Tried tried : decided.tried()) {
      if (!waiting.offer(tried)) {
        skipped.incrementAndGet();
      }
    }
    somethingNew.release();
  }

  /** Somebody has set the switch, or this node has just begun to decide. */
  void learnt(@Observes News news) {
    if (news.changed().contains(Stamps.Name.SHADOW)) {
      switched.set(true);
      somethingNew.release();
    }
  }

  private void loop() {
    while (running) {
      try {
        somethingNew.acquire();
        if (switched.getAndSet(false)) {
          refresh();
        }
        for (Tried first = waiting.poll(); first != null; first = waiting.poll()) {
          compare(first);
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "A draft could not be tried on a decision; it is left out.", e);
        skipped.incrementAndGet();
      }
    }
  }

  private void compare(Tried first) {
    List<Tried> portion = new ArrayList<>(List.of(first));
    waiting.drainTo(portion, PORTION);
    List<ShadowDifference> differences = new ArrayList<>();
    int compared = 0;
    for (Tried tried : portion) {
      // Of two drafts in one portion only the newer one can still be running.
      if (tried.draftVersion() == portion.getLast().draftVersion()) {
        Comparison.of(tried).ifPresent(differences::add);
        compared++;
      }
    }
    shadows.found(portion.getLast().draftVersion(), compared, skipped.getAndSet(0), differences);
  }
}
