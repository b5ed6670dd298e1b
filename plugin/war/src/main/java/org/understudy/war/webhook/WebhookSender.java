package org.understudy.war.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.understudy.war.config.Settings;
import org.understudy.war.decider.Decided;
import org.understudy.war.decider.Decider;
import org.understudy.war.decider.News;
import org.understudy.war.metrics.Measures;
import org.understudy.war.persistence.Decisions;
import org.understudy.war.persistence.Stamps;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.Webhook;
import org.understudy.war.persistence.Webhooks;
import org.understudy.war.threads.Threads;

/**
 * Sends decisions one after the other, on the node that decides: so those of one conversation
 * arrive in their order. At least once; the receiver tells doubles by the decision's id.
 */
@ApplicationScoped
public class WebhookSender {

  private static final System.Logger LOG = System.getLogger(WebhookSender.class.getName());

  /** The database was away. */
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

  /** Whatever is new wakes it. */
  private static final Duration IDLE = Duration.ofHours(1);

  private static final int PORTION = 50;

  @Inject private Threads threads;

  @Inject private Webhooks webhooks;
  @Inject private Decisions decisions;
  @Inject private Decider decider;
  @Inject private Settings settings;
  @Inject private Measures measures;
  @Inject private Clock clock;

  private final Semaphore news = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;

  public synchronized void start() {
    running = true;
    thread = threads.named("understudy-webhook", this::loop);
    thread.start();
  }

  /** Ends after the request that is under way; what is left is sent after the next start. */
  public synchronized void stop() throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(Duration.ofSeconds(20));
    }
  }

  /** There may be something to send. */
  public void wake() {
    news.release();
  }

  void decided(@Observes Decided decided) {
    wake();
  }

  /** Another node has changed where decisions are sent, or this one has just begun to decide. */
  void learnt(@Observes News news) {
    if (news.changed().contains(Stamps.Name.WEBHOOK)) {
      wake();
    }
  }

  private void loop() {
    try (WebhookCall call = new WebhookCall(new WebhookAddress(settings.webhookPrivateHosts()))) {
      while (running) {
        Duration pause = IDLE;
        try {
          pause = decider.holdsLease() ? send(call) : IDLE;
        } catch (RuntimeException e) {
          LOG.log(Level.ERROR, "Sending decisions to the webhook failed and is tried again.", e);
          pause = AFTER_A_FAULT;
        }
        if (news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Connections of the webhook could not be closed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @return how long there is nothing to do, unless somebody wakes us
   */
  private Duration send(WebhookCall call) {
    while (running) {
      Webhook webhook = webhooks.present().orElse(null);
      if (webhook == null || webhook.stopped()) {
        return IDLE;
      }
      Duration early = Duration.between(clock.instant(), webhook.nextTryAt());
      if (early.isPositive()) {
        return early.compareTo(IDLE) < 0 ? early.plusMillis(1) : IDLE;
      }
      List<StoredDecision> portion = decisions.after(webhook.position(), PORTION);
      if (portion.isEmpty()) {
        return IDLE;
      }
      for (StoredDecision next : portion) {
        if (!running || !deliver(call, webhook, next)) {
          break;
        }
        webhook = webhooks.present().orElse(null);
        if (webhook == null || webhook.position() != next.seq()) {
          break;
        }
      }
    }
    return IDLE;
  }

  /** False when the next one has to wait. */
  private boolean deliver(WebhookCall call, Webhook webhook, StoredDecision next) {
    Instant now = clock.instant();
    Delivery delivery =
        call.send(
            webhook.url(),
            webhook.secret(),
            next.id().toString(),
            now.getEpochSecond(),
            DecisionMessage.of(next, settings.language()));
    switch (delivery) {
      case Delivery.Arrived arrived -> {
        measures.webhook("delivered");
        return webhooks.delivered(webhook, next.seq());
      }
      case Delivery.NoMore noMore -> {
        measures.webhook("stopped");
        LOG.log(Level.WARNING, "The receiver of the webhook wants no more: nothing is sent.");
        webhooks.failed(webhook, now, true, "The receiver answered 410: it wants no more.");
      }
      case Delivery.Failed failed -> failed(webhook, next, now, failed.why());
    }
    return false;
  }

  private void failed(Webhook webhook, StoredDecision next, Instant now, String why) {
    int attempts = webhook.attempts() + 1;
    if (attempts < Attempts.MOST) {
      measures.webhook("failed");
      webhooks.failed(webhook, now.plus(Attempts.pause(attempts)), false, why);
      return;
    }
    measures.webhook("parked");
    LOG.log(
        Level.ERROR,
        "Decision {0} was not taken by the webhook''s receiver and is set aside: {1}",
        next.id(),
        why);
    // While nothing arrives at all, each of those behind is given one attempt.
    webhooks.park(
        webhook, next.seq(), next.id(), Attempts.MOST - 1, now.plus(Attempts.LONGEST_PAUSE), why);
  }
}
