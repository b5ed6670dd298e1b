package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.AgentFixture;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.TeamRules;

/** Those who were asked are stored once, and nothing is lost by it. */
class AskedPoolsTest {

  private final Agent john =
      AgentFixture.john().outOfOffice(Instant.parse("2026-11-30T07:00:00Z")).build();
  private final Agent mary = AgentFixture.mary().skills("german").lastTurn(4).build();
  private final TeamRules rules = RulesFixture.rules().capacity(3).build();
  private final Situation situation = SituationFixture.reopened(john).members(john, mary).build();
  private final Decision decision = Decide.with(situation, rules);
  private final Situation seen = situation.seenBy(decision);

  @Test
  void shouldStoreThoseWhoWereAskedInTheDecisionOnly() {
    assertThat(Json.write(seen)).contains("Mary");
    assertThat(Json.write(decision)).contains("Mary");
    assertThat(Json.write(AskedPools.leftOut(seen, decision))).doesNotContain("Mary");
  }

  @Test
  void shouldGiveTheSituationBackSoThatItIsDecidedTheSameAgain_N1() {
    Situation stored = Json.read(Json.write(AskedPools.leftOut(seen, decision)), Situation.class);
    Decision storedDecision = Json.read(Json.write(decision), Decision.class);

    Situation back = AskedPools.putBack(stored, storedDecision);

    assertThat(back).isEqualTo(seen);
    assertThat(Decide.with(back, rules)).isEqualTo(decision);
  }

  @Test
  void shouldReadASituationThatWasStoredAsAWhole() {
    Situation stored = Json.read(Json.write(seen), Situation.class);

    assertThat(AskedPools.putBack(stored, decision)).isEqualTo(seen);
  }

  @Test
  void shouldKeepThePoolsThatNobodyWasAskedIn() {
    Situation kept = SituationFixture.reopened(mary).members(john, mary).build();
    Decision keeps = Decide.with(kept, rules);
    Situation whole = kept.seenBy(keeps);

    assertThat(AskedPools.putBack(AskedPools.leftOut(whole, keeps), keeps)).isEqualTo(whole);
    assertThat(keeps.attempts()).isEmpty();
  }
}
