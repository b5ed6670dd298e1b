package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.conversation.AgentId;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;

/** What a decision keeps of those whom it looked at (N9). */
class KeptFactsTest {

  private final Agent john = AgentFixture.john().outOfOffice(null).build();
  private final Agent mary = AgentFixture.mary().absent(null).build();
  private final Agent william = AgentFixture.william().build();
  private final StoredDecision stored = reopened();

  @Test
  void shouldFindWhoGotItAndWhoOwnedItBefore() {
    assertThat(KeptFacts.of(william.id(), stored).seen()).containsExactly(william);
    assertThat(KeptFacts.of(john.id(), stored).seen()).containsExactly(john);
  }

  @Test
  void shouldFindWhoWasOnlyLookedAt() {
    KeptFacts kept = KeptFacts.of(mary.id(), stored);

    assertThat(kept.seen()).containsExactly(mary);
    assertThat(kept.decision()).isEqualTo(stored);
  }

  @Test
  void shouldFindNothingOfOthers() {
    assertThat(KeptFacts.of(new AgentId("99"), stored).seen()).isEmpty();
  }

  @Test
  void shouldBeStoredUnderTheKeyThatIsLookedFor() {
    assertThat(ShortJson.write(stored.decision()) + ShortJson.write(stored.situation()))
        .contains(FactSearch.mark(mary.id()), FactSearch.mark(john.id()))
        .doesNotContain(FactSearch.mark(new AgentId("99")));
  }

  private StoredDecision reopened() {
    Situation situation = SituationFixture.reopened(john).members(john, mary, william).build();
    TeamRules rules = RulesFixture.rules().build();
    Decision decision = Decide.with(situation, rules);
    return new StoredDecision(
        UUID.randomUUID(),
        12,
        situation.conversation().id(),
        situation.conversation().number(),
        201L,
        0,
        situation.conversation().team(),
        2,
        decision,
        situation.seenBy(decision),
        rules,
        william.id(),
        john.id(),
        AgentFixture.NOW,
        "node-1",
        StoredDecision.Effect.none());
  }
}
