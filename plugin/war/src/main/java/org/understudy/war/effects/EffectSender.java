package org.understudy.war.effects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.ChangeResult;
import org.understudy.helpdesk.Helpdesk;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.war.choice.ChoiceLinks;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decider;
import org.understudy.war.decider.Ended;
import org.understudy.war.letter.Letters;
import org.understudy.war.metrics.Measures;
import org.understudy.war.persistence.StoredDecision.EffectState;
import org.understudy.war.threads.Threads;

/**
 * Carries decisions out in the host. A call whose end is unknown is simply made again: the host
 * makes a change at most once per decision. The number of calls at once is bounded, because the
 * host's web server also serves people.
 */
@ApplicationScoped
public class EffectSender {

  private static final System.Logger LOG = System.getLogger(EffectSender.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  /** After so many failures, while others succeed, one effect is set aside. */
  private static final int MOST_ATTEMPTS = 8;

  @Inject private Threads threads;

  @Inject private Helpdesk helpdesk;
  @Inject private Decider decider;
  @Inject private Settings settings;
  @Inject private ChoiceLinks links;
  @Inject private Letters letters;
  @Inject private Measures measures;
  @Inject private Clock clock;

  private final Jobs jobs = new Jobs();
  private final List<Thread> senders = new ArrayList<>();
  private final AtomicLong successes = new AtomicLong();
  private final AtomicInteger failuresInARow = new AtomicInteger();

  public synchronized void start() {
    for (int i = 1; i <= settings.effectsAtOnce(); i++) {
      Thread sender = threads.named("understudy-effects-" + i, this::loop);
      senders.add(sender);
      sender.start();
    }
  }

  /** Ends after the calls that are under way; what is left is carried out after the next start. */
  public synchronized void stop() throws InterruptedException {
    jobs.close();
    for (Thread sender : senders) {
      sender.join(Duration.ofSeconds(10));
    }
  }

  void take(@Observes Decider.Work work) {
    switch (work) {
      case Decider.Work.Dropped dropped -> jobs.clear();
      case Decider.Work.Answered answered -> {}
      case Decider.Work.Stirred stirred -> {}
      case Decider.Work.ToDo toDo -> {
        long before = successes.get();
        jobs.add(toDo.effects().stream().map(effect -> Job.of(effect, before)).toList());
      }
    }
  }

  private void loop() {
    try {
      List<Job> portion = jobs.take(settings.effectsAtOnce());
      while (!portion.isEmpty()) {
        send(portion);
        portion = jobs.take(settings.effectsAtOnce());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(List<Job> portion) {
    long start = System.nanoTime();
    try {
      List<ChangeResult> results =
          helpdesk.apply(
              portion.stream().map(Job::change).map(links::filled).map(letters::dressed).toList());
      Duration took = Duration.ofNanos(System.nanoTime() - start).dividedBy(portion.size());
      List<Ended> ends = new ArrayList<>();
      for (int i = 0; i < portion.size(); i++) {
        Ended end = ended(portion.get(i), results.get(i));
        measures.effect(end.state().name().toLowerCase(Locale.ROOT), took);
        ends.add(end);
      }
      failuresInARow.set(0);
      successes.addAndGet(portion.size());
      jobs.done(portion);
      decider.ended(ends);
    } catch (HelpdeskUnavailable e) {
      failed(portion, e.getMessage(), Duration.ofNanos(System.nanoTime() - start));
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "Carrying out decisions failed in an unexpected way.", e);
      failed(portion, "unexpected: " + e.getClass().getSimpleName(), Duration.ZERO);
    }
  }

  private Ended ended(Job job, ChangeResult result) {
    return switch (result) {
      case ChangeResult.Applied applied ->
          end(job, EffectState.APPLIED, null, applied.asOf(), null);
      case ChangeResult.Overtaken overtaken ->
          end(job, EffectState.OVERTAKEN, overtaken.reason(), null, overtaken.present());
      case ChangeResult.Refused refused -> {
        LOG.log(
            Level.WARNING,
            "The helpdesk refused decision {0} for conversation {1}: {2}",
            job.decision(),
            job.conversation(),
            refused.reason());
        yield end(job, EffectState.REFUSED, refused.reason(), null, refused.present());
      }
    };
  }

  private void failed(List<Job> portion, String why, Duration took) {
    measures.effect("failed", took);
    List<Job> again = new ArrayList<>();
    List<Ended> parked = new ArrayList<>();
    for (Job job : portion) {
      Job failed = job.failed(successes.get());
      if (failed.attempts() >= MOST_ATTEMPTS && successes.get() > failed.otherSuccesses()) {
        LOG.log(
            Level.ERROR,
            "Decision {0} for conversation {1} is set aside after {2} attempts: {3}",
            job.decision(),
            job.conversation(),
            failed.attempts(),
            why);
        jobs.done(List.of(job));
        parked.add(end(failed, EffectState.PARKED, why, null, null));
      } else {
        again.add(failed);
      }
    }
    if (!parked.isEmpty()) {
      decider.ended(parked);
    }
    Duration pause = pause(failuresInARow.incrementAndGet());
    LOG.log(
        Level.WARNING,
        "The helpdesk cannot be changed now, {0} effects are tried again in {1} ms: {2}",
        again.size(),
        pause.toMillis(),
        why);
    jobs.pause(pause);
    jobs.putBack(again);
  }

  private static Duration pause(int failures) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private Ended end(
      Job job,
      EffectState state,
      @Nullable String detail,
      @Nullable Long asOf,
      @Nullable Conversation present) {
    return new Ended(
        job.decision(),
        job.conversation(),
        state,
        detail,
        job.attempts() + 1,
        asOf,
        clock.instant(),
        present);
  }
}
