package org.understudy.war.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same numbers for Prometheus. A number that is not known is NaN. */
@ApplicationScoped
public class HealthGauges {

  /** All gauges of one scrape share one look at the database. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  @Inject private HealthCheck check;
  @Inject private MeterRegistry registry;
  @Inject private Clock clock;

  private @Nullable HealthReport last;
  private Instant lookedAt = Instant.MIN;

  void register(@Observes @Initialized(ApplicationScoped.class) Object started) {
    gauge("understudy.ready", "1 when this node can work", HealthReport::isReady);
    gauge(
        "understudy.decider.leading", "1 on the node that decides", r -> r.decider().holdsLease());
    gauge("understudy.host.reachable", "1 when the helpdesk answered", r -> r.host().reachable());
    gauge("understudy.inbox.depth", "Events that wait", HealthReport::inboxDepth);
    gauge(
        "understudy.inbox.oldest.seconds",
        "Age of the oldest event that waits",
        HealthReport::oldestUnhandledEventSeconds);
    gauge(
        "understudy.sweep.age.seconds",
        "Since the helpdesk's history was last read",
        HealthReport::sweepAgeSeconds);
    gauge("understudy.outbox.depth", "Effects on their way", HealthReport::outboxDepth);
    gauge("understudy.effects.parked", "Effects that need a person", HealthReport::parkedEffects);
  }

  private void gauge(String name, String meaning, Function<HealthReport, @Nullable Object> value) {
    Gauge.builder(name, () -> number(value.apply(report())))
        .description(meaning)
        .register(registry);
  }

  static double number(@Nullable Object value) {
    return switch (value) {
      case null -> Double.NaN;
      case Boolean yes -> yes ? 1 : 0;
      case Number number -> number.doubleValue();
      default -> throw new IllegalArgumentException("Not a number: " + value.getClass());
    };
  }

  private synchronized HealthReport report() {
    Instant now = clock.instant();
    if (last == null || lookedAt.plus(FRESH).isBefore(now)) {
      last = check.report();
      lookedAt = now;
    }
    return last;
  }
}
