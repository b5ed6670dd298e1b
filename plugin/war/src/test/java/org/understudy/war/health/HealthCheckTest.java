package org.understudy.war.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.understudy.war.refresh.RefreshState;

class HealthCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final RefreshState neverRead = new RefreshState();

  @Test
  void shouldBeReadyWithoutHavingMetTheHelpdeskInThisRun() {
    Stored stored = new Stored(true, 0, null, null, 0, 0);

    HealthReport report = HealthCheck.report(stored, false, neverRead, null, NOW);

    assertThat(report.isReady()).isTrue();
    assertThat(report.reason()).isNull();
    assertThat(report.host().reachable()).isNull();
    assertThat(report.oldestUnhandledEventSeconds()).isZero();
    assertThat(report.sweepAgeSeconds()).isNull();
  }

  @Test
  void shouldNotBeReadyWithoutDatabase() {
    HealthReport report = HealthCheck.report(null, true, neverRead, null, NOW);

    assertThat(report.isReady()).isFalse();
    assertThat(report.reason()).contains("database");
    assertThat(report.database().reachable()).isFalse();
    assertThat(report.inboxDepth()).isNull();
    assertThat(report.decider().holdsLease()).isTrue();
  }

  @Test
  void shouldNotBeReadyBeforePeopleAndTeamsWereRead() {
    Stored stored = new Stored(false, 0, null, null, 0, 0);

    HealthReport report = HealthCheck.report(stored, true, neverRead, null, NOW);

    assertThat(report.isReady()).isFalse();
    assertThat(report.reason()).contains("people and teams");
  }

  @Test
  void shouldTellHowMuchWaitsAndForHowLong() {
    Instant oldest = NOW.minus(Duration.ofMillis(1500));
    Stored stored = new Stored(true, 3, oldest, NOW.minusSeconds(4), 2, 1);

    HealthReport report = HealthCheck.report(stored, true, neverRead, null, NOW);

    assertThat(report.inboxDepth()).isEqualTo(3);
    assertThat(report.oldestUnhandledEventSeconds()).isEqualTo(1.5);
    assertThat(report.sweepAgeSeconds()).isEqualTo(4);
    assertThat(report.outboxDepth()).isEqualTo(2);
    assertThat(report.parkedEffects()).isEqualTo(1);
  }

  @Test
  void shouldCountNoNegativeAgeWhenTheClockOfAnotherNodeIsAhead() {
    Stored stored = new Stored(true, 1, NOW.plusSeconds(2), null, 0, 0);

    HealthReport report = HealthCheck.report(stored, true, neverRead, null, NOW);

    assertThat(report.oldestUnhandledEventSeconds()).isZero();
  }

  @Test
  void shouldShowUnknownNumbersAsNotANumber() {
    assertThat(HealthGauges.number(null)).isNaN();
    assertThat(HealthGauges.number(true)).isEqualTo(1);
    assertThat(HealthGauges.number(2.5)).isEqualTo(2.5);
  }
}
