package org.understudy.war.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.rules.RulesFixture.rules;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.EveryCause;
import org.understudy.assignment.Router;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.ConversationFixture;
import org.understudy.rules.Rulebook;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;
import org.understudy.war.decider.Tried;
import org.understudy.war.persistence.ShadowDifference;
import org.understudy.war.persistence.StoredDecision;
import org.understudy.war.persistence.StoredDecision.Effect;
import org.understudy.wording.English;

class ShadowComparisonTest {

  private final Agent william = AgentFixture.william().lastTurn(1).open(5).build();
  private final Agent mary = AgentFixture.mary().lastTurn(2).open(1).build();
  private final Situation situation = SituationFixture.created().members(william, mary).build();

  @Test
  void shouldFindNothingWhenTheSameComesOfIt_N3() {
    assertThat(compared(rules().build(), rules().capacity(9).build())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void shouldFindNothingInADraftThatIsTheSameAsTheLiveRules_N3(Cause cause) {
    for (Rulebook rulebook : EveryCause.rulebooks()) {
      for (Situation live : EveryCause.situations(cause)) {
        assertThat(compared(live, rulebook, rulebook)).as(live.toString()).isEmpty();
      }
    }
  }

  @Test
  void shouldTellWhoWouldHaveGotItInsteadOfWhom_N3() {
    ShadowDifference found =
        compared(rules().build(), rules().strategy(Strategy.LEAST_OPEN).build()).orElseThrow();

    assertThat(found.live().agent()).isEqualTo(william.id());
    assertThat(found.draft().agent()).isEqualTo(mary.id());
    assertThat(English.of(found.explanation())).contains("Mary has the fewest open conversations");
  }

  @Test
  void shouldTellWhenNobodyWouldHaveGotIt_N3() {
    ShadowDifference found = compared(rules().build(), rules().agentsPick().build()).orElseThrow();

    assertThat(found.live().outcome()).isEqualTo("assign");
    assertThat(found.draft().outcome()).isEqualTo("leave");
    assertThat(found.draft().agent()).isNull();
  }

  private Optional<ShadowDifference> compared(TeamRules live, TeamRules draft) {
    return compared(situation, Decide.rulebook(situation, live), Decide.rulebook(situation, draft));
  }

  private static Optional<ShadowDifference> compared(
      Situation known, Rulebook live, Rulebook draft) {
    Decision decision = Router.decide(known, live);
    StoredDecision stored =
        new StoredDecision(
            UUID.randomUUID(),
            1,
            known.conversation().id(),
            known.conversation().number(),
            101L,
            0,
            ConversationFixture.SUPPORT,
            1,
            decision,
            known.seenBy(decision),
            live.of(ConversationFixture.SUPPORT),
            null,
            null,
            known.now(),
            "node",
            Effect.none());
    return Comparison.of(new Tried(stored, known.copyFor(draft), draft, 1));
  }
}
