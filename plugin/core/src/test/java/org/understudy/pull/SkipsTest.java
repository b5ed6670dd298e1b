package org.understudy.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkipsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private final Skips unit = new Skips(2, ZoneId.of("Europe/Berlin"));

  @Test
  void shouldCountTheAgentsOwnDay_C3() {
    Instant lateYesterday = Instant.parse("2026-11-22T22:59:59Z");
    Instant today = Instant.parse("2026-11-22T23:00:00Z");

    assertThat(unit.left(List.of(), NOW)).isEqualTo(2);
    assertThat(unit.left(List.of(lateYesterday, today), NOW)).isEqualTo(1);
    assertThat(unit.left(List.of(today, today, today), NOW)).isZero();
    assertThat(unit.refilledAt(NOW)).isEqualTo("2026-11-23T23:00:00Z");
  }
}
