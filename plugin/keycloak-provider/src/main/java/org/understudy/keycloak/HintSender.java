package org.understudy.keycloak;

import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Tells Understudy whose facts have changed, on one thread of its own. As long as Understudy is
 * away people wait in the list, and their facts are read anew when they are sent at last.
 */
final class HintSender {

  private static final Logger LOG = Logger.getLogger(HintSender.class);

  static final int PORTION = 50;

  /** What belongs together is sent together: a sign-in makes several events. */
  private static final Duration GATHER = Duration.ofMillis(50);

  private final WaitingList waiting;
  private final ReadFacts facts;
  private final HintCall call;
  private final Backoff backoff;
  private final Thread thread = new Thread(this::run, "understudy-hints");
  private boolean away;
  private boolean refused;
  private boolean blind;

  HintSender(WaitingList waiting, ReadFacts facts, HintCall call, Backoff backoff) {
    this.waiting = waiting;
    this.facts = facts;
    this.call = call;
    this.backoff = backoff;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Ends soon, also in the middle of a call. What waits is left to Understudy's sweep. */
  void stop() {
    waiting.close();
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (waiting.size() > 0) {
      LOG.infof(
          "Keycloak stops while %d people wait to be told to Understudy: its sweep will find them.",
          waiting.size());
    }
  }

  private void run() {
    try {
      while (!begin()) {
        if (!waiting.pause(Backoff.LONGEST)) {
          return;
        }
      }
      while (waiting.await()) {
        waiting.pause(GATHER);
        WaitingList.Portion portion = waiting.take(PORTION);
        if (portion != null && !deliver(portion)) {
          waiting.pause(backoff.next());
        }
      }
    } catch (InterruptedException e) {
      // We are asked to stop.
      Thread.currentThread().interrupt();
    }
  }

  /** What a stop or a crash has swallowed is not known: everybody is read again. */
  private boolean begin() {
    try {
      facts.listeningRealms().forEach(waiting::addEverybody);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("The realms that tell Understudy could not be read; trying again.", e);
      return false;
    }
  }

  /** False when it has to be tried again. */
  private boolean deliver(WaitingList.Portion portion) throws InterruptedException {
    boolean done = false;
    try {
      done = tell(portion);
    } catch (RuntimeException e) {
      // Of our own side: the database may be away.
      if (!blind) {
        LOG.error("Facts for Understudy could not be read or sent; trying until it works.", e);
      }
      blind = true;
    } finally {
      if (!done) {
        waiting.putBack(portion);
      }
    }
    return done;
  }

  private boolean tell(WaitingList.Portion portion) throws InterruptedException {
    ReadFacts.Facts found = facts.of(portion);
    if (found == null) {
      return true;
    }
    List<Person> rest = found.people();
    boolean everybody = portion.everybody();
    while (everybody || !rest.isEmpty()) {
      HintMessage message = HintMessage.of(found.realm(), everybody, rest);
      if (message.people() == 0 && !rest.isEmpty()) {
        LOG.warnf("The facts of user %s are too large for a hint.", rest.get(0).id());
        rest = rest.subList(1, rest.size());
        continue;
      }
      if (!send(message, rest.size())) {
        return false;
      }
      everybody = false;
      rest = rest.subList(message.people(), rest.size());
    }
    return true;
  }

  private boolean send(HintMessage message, int people) throws InterruptedException {
    Answer answer = call.post(message.body());
    return switch (answer.kind()) {
      case TAKEN -> {
        arrived();
        yield true;
      }
      case REFUSED -> {
        refused(answer);
        yield true;
      }
      case AWAY -> {
        away(answer, people);
        yield false;
      }
    };
  }

  private void arrived() {
    if (away || refused || blind) {
      LOG.infof("Understudy takes hints again; %d more people wait.", waiting.size());
    }
    away = false;
    refused = false;
    blind = false;
    backoff.reset();
    waiting.arrived();
  }

  private void refused(Answer answer) {
    if (!refused) {
      LOG.errorf(
          "Understudy refuses hints: %s. They are dropped until it takes one.", answer.why());
    }
    refused = true;
  }

  private void away(Answer answer, int people) {
    if (!away) {
      LOG.warnf(
          "Understudy does not take hints: %s. %d people wait; tried again until it is back.",
          answer.why(), waiting.size() + people);
    }
    away = true;
  }
}
