package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.war.persistence.Stamps.Name;

class KnownStampsTest {

  private final KnownStamps unit = new KnownStamps();

  @Test
  void shouldTellWhatHasGrownOnce() {
    assertThat(unit.grown(Map.of(Name.RULES, 3L, Name.WEBHOOK, 1L)))
        .containsExactlyInAnyOrder(Name.RULES, Name.WEBHOOK);

    assertThat(unit.grown(Map.of(Name.RULES, 3L, Name.WEBHOOK, 2L))).containsExactly(Name.WEBHOOK);
    assertThat(unit.grown(Map.of(Name.RULES, 3L, Name.WEBHOOK, 2L))).isEmpty();
  }

  @Test
  void shouldSumUpWhatWasReadLast() {
    assertThat(unit.sum()).isZero();

    unit.grown(Map.of(Name.RULES, 3L, Name.REQUESTS, 4L));

    assertThat(unit.sum()).isEqualTo(7);
  }

  @Test
  void shouldTakeNoSwitchAndNoWishForAFact() {
    unit.learn(Map.of(Name.RULES, 3L, Name.SHADOW, 1L, Name.WEBHOOK, 1L, Name.REQUESTS, 1L));

    assertThat(unit.knows(Map.of(Name.RULES, 3L, Name.SHADOW, 2L, Name.WEBHOOK, 2L))).isTrue();
    assertThat(unit.knows(Map.of(Name.RULES, 3L, Name.HANDOVERS, 1L))).isTrue();
    assertThat(unit.knows(Map.of(Name.RULES, 4L, Name.SHADOW, 1L, Name.WEBHOOK, 1L))).isFalse();
  }

  @Test
  void shouldFindEverythingNewAfterADoubt() {
    Map<Name, Long> present = Map.of(Name.RULES, 3L, Name.SHADOW, 1L);
    unit.grown(present);
    unit.learn(present);

    unit.doubt();

    assertThat(unit.knows(present)).isFalse();
    assertThat(unit.grown(present)).containsExactlyInAnyOrder(Name.RULES, Name.SHADOW);
  }
}
