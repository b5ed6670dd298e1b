package org.understudy.war.whatif;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.understudy.conversation.PastConversation;
import org.understudy.helpdesk.Archive;
import org.understudy.helpdesk.HelpdeskUnavailable;
import org.understudy.helpdesk.PastPage;
import org.understudy.rules.Rulebook;
import org.understudy.simulation.Figures;
import org.understudy.simulation.Simulation;
import org.understudy.war.persistence.SimulationRequest;
import org.understudy.war.persistence.SimulationResult;
import org.understudy.war.persistence.SimulationRun.State;
import org.understudy.war.persistence.SimulationRuns;
import org.understudy.war.threads.Threads;
import org.understudy.wording.Phrase;

/** Runs one simulation at a time on a thread of its own, with the lowest priority. */
@ApplicationScoped
public class Simulations {

  /** Of more conversations the first ones are played. */
  static final int MOST = 50_000;

  private static final System.Logger LOG = System.getLogger(Simulations.class.getName());
  private static final int PAGE = 2_000;
  private static final int PORTION = 500;
  private static final Duration TELL_EVERY = Duration.ofMillis(500);

  @Inject private Threads threads;

  @Inject private Archive archive;
  @Inject private PastWorkforce workforces;
  @Inject private SimulationRuns runs;

  private volatile boolean stopping;

  /** Cancelled, or the server stops. */
  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Begins; the caller has stored it. */
  public void start(UUID id, SimulationRequest request) {
    Thread thread = threads.named("understudy-simulation", () -> run(id, request));
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void run(UUID id, SimulationRequest request) {
    try {
      SimulationResult result = simulate(new Progress(id), request);
      if (!runs.done(id, result)) {
        throw new Cancelled();
      }
      LOG.log(
          Level.INFO,
          "simulation id={0} conversations={1} fetch={2} ms play={3} ms",
          id,
          result.conversations(),
          result.fetchMillis(),
          result.playMillis());
    } catch (Cancelled e) {
      runs.end(id, State.CANCELLED, null);
      LOG.log(Level.INFO, "simulation id={0} cancelled", id);
    } catch (HelpdeskUnavailable e) {
      LOG.log(Level.WARNING, "A simulation could not read the past: {0}", e.getMessage());
      runs.end(id, State.FAILED, Phrase.of("simulation.unread"));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A simulation failed.", e);
      runs.end(id, State.FAILED, Phrase.of("simulation.fault"));
    }
  }

  private SimulationResult simulate(Progress progress, SimulationRequest request) {
    PastWorkforce.Known known = workforces.between(request.from(), request.until());
    List<Phrase> assumptions = new ArrayList<>(known.assumptions());
    long begin = System.nanoTime();
    List<PastConversation> past = read(request.from(), progress, assumptions);
    long read = System.nanoTime();
    Figures published = play(past, known, request.published(), request, progress, 50);
    Figures draft = play(past, known, request.draft(), request, progress, 75);
    long played = System.nanoTime();
    return new SimulationResult(
        past.size(),
        Duration.ofNanos(read - begin).toMillis(),
        Duration.ofNanos(played - read).toMillis(),
        assumptions,
        published,
        draft);
  }

  private List<PastConversation> read(Instant since, Progress progress, List<Phrase> assumptions) {
    List<PastConversation> past = new ArrayList<>();
    long after = 0;
    boolean more = true;
    while (more && past.size() < MOST) {
      PastPage page = archive.since(since, after, PAGE);
      past.addAll(page.conversations());
      after = page.last();
      more = page.more();
      progress.tell(Math.min(49, past.size() / 400));
    }
    if (more) {
      assumptions.add(Phrase.of("assumed.first", past.size()));
    }
    return past;
  }

  private Figures play(
      List<PastConversation> past,
      PastWorkforce.Known known,
      Rulebook rulebook,
      SimulationRequest request,
      Progress progress,
      int percent) {
    Simulation simulation =
        new Simulation(past, known.workforce(), rulebook, request.from(), request.until());
    int all = Math.max(1, simulation.left());
    while (simulation.play(PORTION)) {
      progress.tell(percent + 25 * (all - simulation.left()) / all);
      Thread.yield();
    }
    return simulation.figures();
  }

  /** Tells how far it is now and then, and hears whether it is to go on. */
  private final class Progress {

    private final UUID id;
    private long told = System.nanoTime();

    Progress(UUID id) {
      this.id = id;
    }

    void tell(int percent) {
      if (stopping) {
        throw new Cancelled();
      }
      if (System.nanoTime() - told > TELL_EVERY.toNanos()) {
        told = System.nanoTime();
        if (!runs.goOn(id, percent)) {
          throw new Cancelled();
        }
      }
    }
  }
}
