package org.understudy.war.visitor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.understudy.war.problem.Refused;

/** B6: guessing is slow. */
class VisitorsTest {

  private final Visitors unit = new Visitors();

  @Test
  void shouldHoldAnAddressBackThatOpensMoreThanACompanyDoes_B6() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                unit.mayCome("203.0.113.7");
              }
            })
        .isInstanceOf(Refused.class)
        .hasMessageContaining("your address");
    assertThatCode(() -> unit.mayCome("203.0.113.8")).doesNotThrowAnyException();
  }
}
