package org.understudy.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Decide;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Situation;
import org.understudy.assignment.SituationFixture;
import org.understudy.rules.Strategy;
import org.understudy.rules.TeamRules;

class GivenWorkTest {

  private final GivenWork unit = new GivenWork();

  @Test
  void shouldExpectAPartOfAllWhoCouldHaveTakenIt_N7() {
    give(rules().build(), william().build(), mary().lastTurn(3).build());
    give(rules().build(), william().build(), mary().absent(null).build());

    assertThat(unit.shares())
        .containsExactly(
            new Share(william().build().id(), 2, 1.5), new Share(mary().build().id(), 0, 0.5));
    assertThat(unit.incomplete()).isZero();
  }

  @Test
  void shouldExpectMoreOfThoseWithMoreWeight_N7() {
    TeamRules weighted =
        rules()
            .strategy(Strategy.WEIGHTED_SHARE)
            .weights(Map.of(william().build().id(), 3))
            .build();

    give(weighted, william().build(), mary().build());

    assertThat(unit.shares().getFirst().expected()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void shouldSayWhenNotAllAreKnown_N7() {
    List<Agent> crowd =
        IntStream.range(100, 200).mapToObj(id -> agent("" + id, "A" + id).build()).toList();
    Situation situation = SituationFixture.created().members(crowd).build();
    TeamRules rules = rules().build();
    Decision decision = Decide.with(situation, rules);

    unit.add(decision, rules);

    assertThat(unit.incomplete()).isEqualTo(1);
    assertThat(unit.shares().getFirst().expected()).isCloseTo(0.01, within(1e-9));
  }

  @Test
  void shouldNotCountWhatNobodyGot_N7() {
    give(rules().agentsPick().build(), william().build());

    assertThat(unit.shares()).isEmpty();
  }

  private void give(TeamRules rules, Agent... members) {
    Situation situation = SituationFixture.created().members(members).build();
    unit.add(Decide.with(situation, rules), rules);
  }
}
