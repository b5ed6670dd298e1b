package org.understudy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void shouldDoubleUpToAMinute() {
    Backoff unit = new Backoff(() -> 1);

    assertThat(Stream.generate(unit::next).limit(9).map(Duration::toMillis))
        .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 60_000L, 60_000L);
  }

  @Test
  void shouldLeaveHalfOfItToChance() {
    assertThat(new Backoff(() -> 0).next()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void shouldBeginAnewWhenSomethingArrived() {
    Backoff unit = new Backoff(() -> 1);
    unit.next();
    unit.next();

    unit.reset();

    assertThat(unit.next()).isEqualTo(Backoff.FIRST);
  }
}
