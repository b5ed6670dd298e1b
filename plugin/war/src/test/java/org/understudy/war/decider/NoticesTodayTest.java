package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticesTodayTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final NoticesToday unit = new NoticesToday();

  @Test
  void shouldCountEachCustomerForADay_B5() {
    unit.sent("anna", NOW);
    unit.sent("anna", NOW.plusSeconds(60));
    unit.sent("bert", NOW);
    unit.sent(null, NOW);

    assertThat(unit.count("anna", NOW.plusSeconds(60))).isEqualTo(2);
    assertThat(unit.count("anna", NOW.plus(Duration.ofHours(24)))).isEqualTo(1);
    assertThat(unit.count("anna", NOW.plus(Duration.ofHours(25)))).isZero();
    assertThat(unit.count("bert", NOW)).isEqualTo(1);
    assertThat(unit.count(null, NOW)).isZero();
  }
}
