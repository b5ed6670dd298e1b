package org.understudy.war.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace unit = new Pace();

  @Test
  void shouldLetFewPagesLookOften() {
    live(20, 50);

    assertThat(unit.pause()).isEqualTo(Pace.SHORTEST);
  }

  @Test
  void shouldBoundHowOftenFiveThousandPagesLook_C5() {
    double perSecond = live(5_000, 50);

    assertThat(perSecond).isLessThanOrEqualTo(1.1 * Pace.MOST_PER_SECOND);
    assertThat(unit.pause()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(60));
  }

  @Test
  void shouldNeverWaitLongerThanItSaysAndComeBackWhenPagesAreClosed() {
    live(1_000_000, 20);
    assertThat(unit.pause()).isEqualTo(Pace.LONGEST);

    live(3, 50);
    assertThat(unit.pause()).isEqualTo(Pace.SHORTEST);
  }

  /** So many pages look as they are told; how often a second at the end. */
  private double live(int pages, int rounds) {
    double perSecond = 0;
    for (int i = 0; i < rounds; i++) {
      perSecond = (double) pages / unit.pause().toSeconds();
      unit.learn(Math.round(perSecond * 8), Duration.ofSeconds(8));
    }
    return perSecond;
  }
}
