package org.understudy.pull;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DoorTest {

  private final Door open = new Door(true);
  private final Door closed = new Door(false);

  @Test
  void shouldCloseWhenNobodyHasRoomOrTooManyWait_C5() {
    assertThat(open.next(1, 0, null, 3).open()).isTrue();
    assertThat(open.next(0, 0, null, 3).open()).isFalse();
    assertThat(open.next(9, 4, 5, 3).open()).isTrue();
    assertThat(open.next(9, 5, 5, 3).open()).isFalse();
  }

  @Test
  void shouldOpenAgainOnlyWhenThereIsRoomForSeveral_C5() {
    assertThat(closed.next(2, 0, null, 3).open()).isFalse();
    assertThat(closed.next(3, 0, null, 3).open()).isTrue();
    assertThat(closed.next(3, 5, 5, 3).open()).isFalse();
  }

  /** Between the two limits it stays as it is, whatever it is. */
  @Property
  void shouldNotFlap_C5(@ForAll boolean isOpen, @ForAll @IntRange(min = 1, max = 4) int places) {
    assertThat(new Door(isOpen).next(places, 0, null, 5).open()).isEqualTo(isOpen);
  }
}
