package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.agent;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.rules.RulesFixture.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Question.Kind;
import org.understudy.assignment.WhyNot.Verdict;
import org.understudy.conversation.AgentId;
import org.understudy.rules.RulesFixture;
import org.understudy.wording.English;

/** "Why not me?", answered from what was kept. */
class WhyNotTest {

  @Test
  void shouldNameTheQuestionAndTheNumberThatCounted_N1() {
    Agent full = mary().open(3).build();
    Situation situation = SituationFixture.created().members(william().build(), full).build();

    WhyNot unit = whyNot(situation, rules().capacity(3), full.id());

    assertThat(unit.verdict()).isEqualTo(Verdict.DROPPED);
    assertThat(unit.searches().getLast().question()).isEqualTo(Kind.HAS_CAPACITY);
    assertThat(English.of(unit.explanation())).isEqualTo("In Support: 3 of 3 open conversations.");
  }

  @Test
  void shouldNameTheNumberByWhichSomebodyElseCameFirst_N1() {
    Agent later = mary().lastTurn(5).build();
    Situation situation =
        SituationFixture.created().members(william().lastTurn(4).build(), later).build();

    WhyNot unit = whyNot(situation, rules(), later.id());

    assertThat(unit.verdict()).isEqualTo(Verdict.CAME_LATER);
    assertThat(English.of(unit.explanation()))
        .isEqualTo("In Support: Last turn was 5, that of William was 4.");
  }

  @Test
  void shouldSayThatSomebodyWasChosen_N1() {
    Situation situation = SituationFixture.created().members(william().build()).build();

    assertThat(whyNot(situation, rules(), william().build().id()).verdict())
        .isEqualTo(Verdict.CHOSEN);
  }

  @Test
  void shouldSayWhenNobodyWasLookedFor_N1() {
    Situation situation =
        SituationFixture.reopened(john().build()).members(john().build(), mary().build()).build();

    WhyNot unit = whyNot(situation, rules(), mary().build().id());

    assertThat(unit.verdict()).isEqualTo(Verdict.NOBODY_WAS_LOOKED_FOR);
    assertThat(English.of(unit.explanation())).isEqualTo("John is available and keeps it.");
  }

  @Test
  void shouldTellWhoIsNoMemberFromThoseWhoseFactsWereNotKept_N1() {
    Situation small = SituationFixture.created().members(william().build()).build();
    Situation large = SituationFixture.created().members(crowd(200, false)).build();
    Situation away = SituationFixture.created().members(crowd(200, true)).build();

    assertThat(whyNot(small, rules(), new AgentId("999")).verdict())
        .isEqualTo(Verdict.NOT_AMONG_THEM);
    assertThat(whyNot(large, rules(), new AgentId("299")).verdict()).isEqualTo(Verdict.NEVER_ASKED);
    assertThat(English.of(whyNot(large, rules(), new AgentId("299")).explanation()))
        .contains("A100 came first by round robin");
    assertThat(whyNot(away, rules(), new AgentId("299")).verdict())
        .isEqualTo(Verdict.FACTS_NOT_KEPT);
  }

  @Test
  void shouldShowWhatDiffersWhenFactsHaveChanged_N1() {
    Situation then = SituationFixture.created().members(william().build(), mary().build()).build();
    Situation other =
        SituationFixture.created().members(william().absent(null).build(), mary().build()).build();

    List<Replay.Difference> unit =
        Replay.between(Decide.with(then, rules().build()), Decide.with(other, rules().build()));

    assertThat(unit).extracting(Replay.Difference::field).containsExactly("outcome", "searches");
  }

  @Test
  void shouldGiveUpAgainWhereItGaveUpThen_N1() {
    Situation situation = SituationFixture.created().members(william().build()).build();
    Decision then = Decide.giveUp(situation, rules().build());

    assertThat(Replay.of(then, situation, Decide.rulebook(situation, rules().build())))
        .isEqualTo(then);
  }

  private static WhyNot whyNot(Situation situation, RulesFixture rules, AgentId asked) {
    Decision decision = Decide.with(situation, rules.build());
    AgentId gets = decision.outcome() instanceof Outcome.AssignTo assign ? assign.agent() : null;
    Situation kept = situation.seenBy(decision);
    return WhyNot.of(Decide.with(kept, rules.build()), gets, asked);
  }

  private static List<Agent> crowd(int size, boolean absent) {
    return IntStream.range(100, 100 + size)
        .mapToObj(id -> agent(String.valueOf(id), "A" + id))
        .map(one -> absent ? one.absent(NOW.plusSeconds(60)) : one)
        .map(AgentFixture::build)
        .toList();
  }
}
