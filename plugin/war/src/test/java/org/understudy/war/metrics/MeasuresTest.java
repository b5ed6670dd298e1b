package org.understudy.war.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private final PrometheusMeterRegistry registry = new Registry().registry();
  private final Measures unit = new Measures(registry);

  @Test
  void shouldCountUnderTheNamesThatTheDocumentationGives() {
    unit.hint("accepted");
    unit.hint("accepted");
    unit.decision("wait", "all-absent");
    unit.decision("assign", null);
    unit.effect("applied", Duration.ofMillis(250));
    unit.eventDecided(Duration.ofMillis(12));

    assertThat(registry.scrape())
        .contains("understudy_hints_total{result=\"accepted\"} 2.0")
        .contains("understudy_decisions_total{outcome=\"wait\",reason=\"all-absent\"} 1.0")
        .contains("understudy_decisions_total{outcome=\"assign\",reason=\"none\"} 1.0")
        .contains("understudy_effects_total{result=\"applied\"} 1.0")
        .contains("understudy_effect_seconds_sum 0.25")
        .contains("understudy_event_to_decision_seconds_count 1")
        .contains("understudy_event_to_decision_seconds_bucket");
  }
}
