package org.understudy.war.decider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.understudy.war.metrics.Measures;
import org.understudy.war.persistence.Inbox;
import org.understudy.war.persistence.Lease;
import org.understudy.war.persistence.LeaseLost;
import org.understudy.war.persistence.OutcomeName;
import org.understudy.war.persistence.PendingEffect;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.threads.Threads;

/**
 * The one thread that decides, on the one node that holds the lease. It sleeps until somebody wakes
 * it; nothing polls on the way of an event.
 */
@ApplicationScoped
public class Decider {

  private static final System.Logger LOG = System.getLogger(Decider.class.getName());

  /** No lease has this number. */
  public static final long NO_LEASE = 0;

  /** Renews the lease in time and hears what other nodes have stored. */
  private static final Duration IDLE = Duration.ofSeconds(3);

  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

  @Inject private Threads threads;

  @Inject private Lease lease;
  @Inject private DeskReader reader;
  @Inject private Batch batch;
  @Inject private Clock clock;
  @Inject private Measures measures;
  @Inject private Event<Work> work;
  @Inject private Event<Decided> decided;
  @Inject private Event<News> news;

  /** C3: decisions that an agent waits for. */
  private final Set<UUID> awaited = ConcurrentHashMap.newKeySet();

  private final WakeUp wakeUp = new WakeUp();
  private volatile boolean running;
  private volatile long leaseToken = NO_LEASE;
  private volatile boolean awaitsCount;
  private @Nullable Thread thread;
  private Instant stirredAt = Instant.MIN;

  /** What the decider hands on after its commit. */
  public sealed interface Work {
    /** Effects to carry out. */
    record ToDo(List<PendingEffect> effects) implements Work {}

    /** Something is going on; perhaps timers are due. Told every few seconds at most. */
    record Stirred() implements Work {}

    /** C3: those who wait for an answer may have one now. */
    record Answered() implements Work {}

    /** Another node takes over: nothing more is to be carried out here. */
    record Dropped() implements Work {}
  }

  public synchronized void start() {
    running = true;
    thread = threads.named("understudy-decider", this::loop);
    thread.start();
  }

  /** Ends after the batch that is under way, and lets another node take over at once. */
  public synchronized void stop() throws InterruptedException {
    running = false;
    wakeUp.now();
    if (thread != null) {
      thread.join(Duration.ofSeconds(10));
    }
  }

  /** Something is waiting in the inbox, or settings have changed. */
  public void wake() {
    wakeUp.now();
  }

  /** Time has passed that may bring somebody back: looks at those who wait again. */
  public void recheck() {
    wakeUp.recheck();
  }

  /** Effects ended; what needs a new decision wakes the decider at once. */
  public void ended(List<Ended> ends) {
    wakeUp.with(ends);
    // The order of the two does not matter: who is awake takes what is there.
    if (ends.stream().filter(end -> awaited.remove(end.decision())).count() > 0) {
      wakeUp.now();
    }
  }

  /** True while this node decides. */
  public boolean holdsLease() {
    return leaseToken != NO_LEASE;
  }

  /** Grows with every node that takes over; {@link #NO_LEASE} while this one does not decide. */
  public long leaseToken() {
    return leaseToken;
  }

  /** True while a newer count of the host would tell something, whatever it says. */
  public boolean awaitsCount() {
    return awaitsCount;
  }

  private void loop() {
    Desk desk = null;
    while (running && !Thread.currentThread().isInterrupted()) {
      try {
        desk = desk == null ? takeLease() : desk;
        if (desk == null) {
          wakeUp.await(IDLE);
        } else {
          runOnce(desk);
        }
      } catch (LeaseLost e) {
        LOG.log(Level.WARNING, "{0} Waiting for it to be free.", e.getMessage());
        desk = drop();
      } catch (RuntimeException | Error e) {
        // Even without memory: a thread that has ended decides nothing until the next start.
        LOG.log(Level.ERROR, "A batch of decisions failed and is tried again.", e);
        desk = drop();
        wakeUp.pause(AFTER_A_FAULT);
      }
    }
    if (desk != null) {
      leaseToken = NO_LEASE;
      lease.release(desk.token());
    }
  }

  private @Nullable Desk takeLease() {
    if (!lease.mayBeTaken()) {
      return null;
    }
    var token = lease.acquire();
    if (token.isEmpty()) {
      return null;
    }
    wakeUp.forget();
    DeskReader.Loaded loaded = reader.load(token.getAsLong());
    leaseToken = token.getAsLong();
    LOG.log(
        Level.INFO,
        "This node decides now, with token {0} and {1} effects to carry out.",
        token.getAsLong(),
        loaded.pending().size());
    work.fire(new Work.ToDo(loaded.pending()));
    wakeUp.now();
    return loaded.desk();
  }

  private void runOnce(Desk desk) {
    WakeUp.Call call = wakeUp.await(desk.horizon().idle(clock.instant(), IDLE));
    if (call.isForNothing()
        && !desk.isDue(clock.instant())
        && lease.renewIfNothingIsNew(desk.token(), desk.stamps().sum())) {
      return;
    }
    stir(clock.instant());
    if (wakeUp.takeRecheck()) {
      desk.stamps().doubt();
    }
    decide(desk, call.ended());
  }

  private void stir(Instant now) {
    if (!stirredAt.isAfter(now.minus(IDLE))) {
      stirredAt = now;
      work.fire(new Work.Stirred());
    }
  }

  private void decide(Desk desk, List<Ended> ended) {
    Batch.Result result = batch.run(desk, ended);
    awaitsCount = desk.awaitsCount();
    if (result.full()) {
      wakeUp.now();
    }
    result.made().stream()
        .filter(made -> made.situation().wish() != null)
        .forEach(made -> awaited.add(made.id()));
    List<PendingEffect> toDo =
        result.made().stream()
            .filter(made -> made.effect().change() != null)
            .map(PendingEffect::of)
            .toList();
    if (!toDo.isEmpty()) {
      work.fire(new Work.ToDo(toDo));
    }
    if (result.answered() > 0 || !ended.isEmpty()) {
      work.fire(new Work.Answered());
    }
    if (result.learnt().isAny()) {
      news.fire(result.learnt());
    }
    result.made().forEach(this::tell);
    if (!result.made().isEmpty()) {
      decided.fire(new Decided(result.made(), result.tried()));
    }
    for (Inbox.Entry entry : result.heard()) {
      measures.eventDecided(Duration.between(entry.receivedAt(), clock.instant()));
    }
  }

  private @Nullable Desk drop() {
    leaseToken = NO_LEASE;
    awaited.clear();
    work.fire(new Work.Dropped());
    return null;
  }

  private void tell(StoredDecision made) {
    OutcomeName name = OutcomeName.of(made.decision().outcome());
    String reason = Objects.requireNonNullElse(name.reason(), "chosen");
    measures.decision(name.outcome(), reason);
    LOG.log(
        Level.INFO,
        "decision id={0} conversation={1} number={2} team={3} cause={4} outcome={5} reason={6}"
            + " agent={7} rules={8}",
        made.id(),
        made.conversation(),
        made.number(),
        made.team(),
        made.decision().cause(),
        name.outcome(),
        reason,
        made.agent(),
        String.valueOf(made.rulesVersion()));
  }
}
