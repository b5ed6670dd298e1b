package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.rules.Rulebook;

/** Rules that are tried beside the live ones are asked what these were asked. */
class SameQuestionTest {

  @ParameterizedTest
  @EnumSource(Cause.class)
  void shouldDecideTheSameByTheSameRulesWhateverTheCause_N3(Cause cause) {
    for (Rulebook rulebook : EveryCause.rulebooks()) {
      for (Situation live : EveryCause.situations(cause)) {
        Decision decision = Router.decide(live, rulebook);

        DryRun draft = DryRun.of(live.copyFor(rulebook), rulebook, Map.of(), Duration.ZERO);

        assertThat(draft.decision()).as(live.toString()).isEqualTo(decision);
      }
    }
  }
}
