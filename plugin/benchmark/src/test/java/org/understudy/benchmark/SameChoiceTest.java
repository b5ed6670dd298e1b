package org.understudy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.conversation.Conversation;

/** Times are compared only because all sides come to the same choices. */
class SameChoiceTest {

  @ParameterizedTest
  @CsvSource({"20, 10, 1", "20, 10, 2", "200, 50, 3", "2000, 10, 4"})
  void shouldChooseTheSameAgentsInTurn_R5(int agents, int rules, long seed) {
    Scene scene = new Scene(agents, rules, seed);
    CoreSide core = new CoreSide(scene);
    SortingSide sorting = new SortingSide(scene);
    try (EngineSide engine = new EngineSide(scene)) {
      for (Conversation conversation : scene.conversations().subList(0, 300)) {
        String chosen = core.decide(conversation);
        assertThat(sorting.decide(conversation)).isEqualTo(chosen);
        assertThat(engine.decide(conversation)).isEqualTo(chosen);
      }
    }
  }
}
