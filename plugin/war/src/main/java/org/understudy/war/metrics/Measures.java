package org.understudy.war.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what happens. The words given become labels: use the few fixed ones that exist, never ids,
 * because every new word is a new time series.
 */
@Dependent
public class Measures {

  /** From what nobody notices to what somebody complains about. */
  private static final Duration[] BUCKETS =
      IntStream.of(10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final MeterRegistry registry;

  @Inject
  public Measures(MeterRegistry registry) {
    this.registry = registry;
  }

  /** One message of the host was answered. */
  public void hint(String result) {
    registry.counter("understudy.hints", "result", result).increment();
  }

  /** One message of Keycloak was answered. */
  public void peopleHint(String result) {
    registry.counter("understudy.people.hints", "result", result).increment();
  }

  /**
   * One decision was stored.
   *
   * @param reason null where the outcome needs none
   */
  public void decision(String outcome, @Nullable String reason) {
    registry
        .counter(
            "understudy.decisions", "outcome", outcome, "reason", reason == null ? "none" : reason)
        .increment();
  }

  /** One call to the host for a decision came to an end, whichever. */
  public void effect(String result, Duration took) {
    registry.counter("understudy.effects", "result", result).increment();
    timer("understudy.effect").record(took);
  }

  /** One attempt to send a decision to the webhook came to an end. */
  public void webhook(String result) {
    registry.counter("understudy.webhook", "result", result).increment();
  }

  /** One event was decided, so long after it had been received. */
  public void eventDecided(Duration sinceReceived) {
    timer("understudy.event.to.decision").record(sinceReceived);
  }

  private Timer timer(String name) {
    return Timer.builder(name).serviceLevelObjectives(BUCKETS).register(registry);
  }
}
