package org.understudy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;

/** Settings that contradict each other are refused with every reason at once. */
class TeamRulesTest {

  @Test
  void shouldRefuseReassigningWhileUnavailableAgentsAreAssignedToo_R3_R4() {
    InvalidRules refused = refused(true, false, null, Duration.ZERO);

    assertThat(refused.violations())
        .extracting(InvalidRules.Violation::field)
        .containsExactly("reassignClosed");
    assertThat(refused).hasMessageContaining("switch assignUnavailable off first");
  }

  @Test
  void shouldNameEveryViolation_O5_A5() {
    assertThat(refused(true, true, 0, Duration.ofHours(-1)).violations())
        .extracting(InvalidRules.Violation::field)
        .containsExactly("reassignClosed", "neverMove", "capacity", "keepWhenBackWithin");
  }

  @Test
  void shouldMoveNothingInATeamThatNobodyHasSetUp() {
    Agent away = AgentFixture.john().absent(null).build();
    Agent william = AgentFixture.william().build();
    Situation reopened = SituationFixture.reopened(away).members(away, william).build();

    assertThat(Decide.with(reopened, TeamRules.OFF).outcome())
        .isInstanceOf(Outcome.KeepOwner.class);
    assertThat(
            Decide.with(SituationFixture.created().members(william).build(), TeamRules.OFF)
                .outcome())
        .isInstanceOf(Outcome.LeaveAsIs.class);
  }

  private static InvalidRules refused(
      boolean assignUnavailable,
      boolean neverMove,
      @Nullable Integer capacity,
      Duration keepWhenBackWithin) {
    return catchThrowableOfType(
        InvalidRules.class,
        () ->
            new TeamRules(
                Mode.AUTOMATIC,
                Set.of(),
                assignUnavailable,
                true,
                Strategy.ROUND_ROBIN,
                false,
                capacity,
                neverMove,
                keepWhenBackWithin,
                Map.of()));
  }
}
