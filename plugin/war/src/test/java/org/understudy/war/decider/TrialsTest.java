package org.understudy.war.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Cause;
import org.understudy.assignment.EveryCause;
import org.understudy.assignment.Situation;
import org.understudy.rules.Rulebook;
import org.understudy.war.persistence.RulebookDraft;

/** Which decisions a draft is tried on. */
class TrialsTest {

  private static final Set<Cause> SETTLED_OTHERWISE =
      Set.of(Cause.OWNER_RETURNED, Cause.HANDOVER, Cause.CLOSED, Cause.TAKEN, Cause.GIVEN_BACK);

  private static final Rulebook RULES = EveryCause.rulebooks().getFirst();

  private final Trials unit = new Trials(new RulebookDraft(RULES, 1, AgentFixture.NOW, "admin", 1));

  @ParameterizedTest
  @EnumSource(Cause.class)
  void shouldCompareNothingThatNoRulesWereAskedFor_N3(Cause cause) {
    for (Situation situation : EveryCause.situations(cause)) {
      assertThat(unit.copy(situation, false) == null).isEqualTo(SETTLED_OTHERWISE.contains(cause));
    }
  }

  @Test
  void shouldCompareNothingThatWasGivenUp_N3() {
    Situation overtaken = EveryCause.situations(Cause.OVERTAKEN).getFirst();

    assertThat(unit.copy(overtaken, true)).isNull();
  }

  @Test
  void shouldCopyNothingWhileNoDraftRuns_N3() {
    Situation created = EveryCause.situations(Cause.CREATED).getFirst();

    assertThat(new Trials(null).copy(created, false)).isNull();
  }
}
