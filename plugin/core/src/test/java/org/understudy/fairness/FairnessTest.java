package org.understudy.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.conversation.AgentId;

class FairnessTest {

  private static final AgentId JOHN = new AgentId("3");
  private static final AgentId MARY = new AgentId("12");

  @Test
  void shouldCallEvenWorkEven_N7() {
    Fairness unit = Fairness.of(List.of(new Share(JOHN, 5, 5), new Share(MARY, 10, 10)));

    assertThat(unit).isEqualTo(new Fairness(15, 0, 1, 0));
  }

  @Test
  void shouldTellHowUnevenItIs_N7() {
    Fairness unit = Fairness.of(List.of(new Share(JOHN, 10, 5), new Share(MARY, 0, 5)));

    assertThat(unit).isEqualTo(new Fairness(10, 10, 0.5, 0.5));
  }

  @Test
  void shouldExpectNothingOfThoseWhoAreAway_N7() {
    ExpectedShares unit = new ExpectedShares();
    unit.comes(JOHN, 1);
    unit.comes(MARY, 1);
    unit.given();
    unit.goes(MARY);
    unit.given();
    unit.given();

    assertThat(unit.of(JOHN)).isCloseTo(2.5, within(1e-9));
    assertThat(unit.of(MARY)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void shouldExpectMoreOfThoseWithMoreWeight_N7() {
    ExpectedShares unit = new ExpectedShares();
    unit.comes(JOHN, 2);
    unit.comes(MARY, 1);
    for (int i = 0; i < 6; i++) {
      unit.given();
    }

    assertThat(unit.of(JOHN)).isCloseTo(4, within(1e-9));
    assertThat(unit.of(MARY)).isCloseTo(2, within(1e-9));
  }

  @Test
  void shouldFindNothingUnevenInNothing_N7() {
    assertThat(Fairness.of(List.of())).isEqualTo(Fairness.NOTHING);
    assertThat(Fairness.of(List.of(new Share(JOHN, 0, 0)))).isEqualTo(Fairness.NOTHING);
  }
}
