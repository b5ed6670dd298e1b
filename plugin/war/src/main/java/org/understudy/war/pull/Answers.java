package org.understudy.war.pull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.understudy.war.decider.Decider;
import org.understudy.war.persistence.PullRequest;
import org.understudy.war.persistence.PullRequests;
import org.understudy.war.threads.Threads;

/**
 * Waits for the answers to what agents ask of the queue, for all of them with one read: at once
 * when this node decides, else by looking again and again. No thread of a request waits meanwhile.
 */
@ApplicationScoped
public class Answers {

  private static final System.Logger LOG = System.getLogger(Answers.class.getName());

  /** Another node may decide, and does not tell this one. */
  private static final Duration LOOK = Duration.ofMillis(300);

  /** Longer than a host that is well needs. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject private Threads threads;

  @Inject private PullRequests requests;

  private final Map<UUID, Asker> askers = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private boolean signalled;
  private volatile boolean running;
  private @Nullable Thread thread;

  private record Asker(CompletableFuture<PullRequest> answer, long until) {}

  public synchronized void start() {
    running = true;
    thread = threads.named("understudy-answers", this::loop);
    thread.start();
  }

  public synchronized void stop() throws InterruptedException {
    running = false;
    signal();
    if (thread != null) {
      thread.join(Duration.ofSeconds(10));
    }
  }

  /** The answer; after some seconds the request as it is then, without one. */
  public CompletionStage<PullRequest> to(PullRequest asked) {
    if (asked.isAnswered()) {
      return CompletableFuture.completedFuture(asked);
    }
    Asker asker = new Asker(new CompletableFuture<>(), System.nanoTime() + PATIENCE.toNanos());
    // The same request may be sent again while the first one waits.
    Asker known = askers.putIfAbsent(asked.id(), asker);
    signal();
    return (known == null ? asker : known).answer();
  }

  void heard(@Observes Decider.Work work) {
    if (work instanceof Decider.Work.Answered && !askers.isEmpty()) {
      signal();
    }
  }

  private void loop() {
    try {
      while (running) {
        await();
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    if (askers.isEmpty()) {
      return;
    }
    try {
      Map<UUID, PullRequest> found = requests.find(Map.copyOf(askers).keySet());
      found.forEach(
          (id, request) -> {
            Asker asker = askers.get(id);
            if (asker != null && (request.isAnswered() || asker.until() < System.nanoTime())) {
              askers.remove(id);
              asker.answer().complete(request);
            }
          });
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The answers of the queue cannot be read.", e);
      Map.copyOf(askers)
          .forEach(
              (id, asker) -> {
                askers.remove(id);
                asker.answer().completeExceptionally(e);
              });
    }
  }

  private void await() throws InterruptedException {
    lock.lock();
    try {
      long left = LOOK.toNanos();
      while (running && !signalled && (askers.isEmpty() || left > 0)) {
        if (askers.isEmpty()) {
          something.await(1, TimeUnit.SECONDS);
        } else {
          left = something.awaitNanos(left);
        }
      }
      signalled = false;
    } finally {
      lock.unlock();
    }
  }

  private void signal() {
    lock.lock();
    try {
      signalled = true;
      something.signal();
    } finally {
      lock.unlock();
    }
  }
}
