package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.AgentId;

/** What holds for every team, every set of rules and every situation. */
class RouterProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldNeverChooseAnybodyWhomTheRulesForbid(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Agent chosen = chosen(situation, Router.decide(situation, rules));

    if (chosen != null) {
      assertThat(chosen).isNotEqualTo(situation.owner());
      assertThat(chosen.attendance().enabled()).isTrue();
      assertThat(rules.excluded()).doesNotContain(chosen.id());
      if (!rules.assignUnavailable()) {
        assertThat(chosen.attendance().isAbsent(situation.now())).isFalse();
        assertThat(
                rules.onlineOnly()
                    && !chosen.attendance().isOnline(situation.now(), SituationFixture.GRACE))
            .isFalse();
      }
      assertThat(chosen.attendance().wrapsUp(situation.now())).isFalse();
      Integer limit = chosen.capacity() != null ? chosen.capacity() : rules.capacity();
      int more = chosen.oneMore() ? 1 : 0;
      assertThat(limit == null || chosen.open() < limit + more).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldNotDependOnTheOrderOfTheMembers(
      @ForAll("situations") Situation situation,
      @ForAll("rules") TeamRules rules,
      @ForAll long seed) {
    Decision one = Router.decide(situation, rules);
    Decision other = Router.decide(shuffled(situation, seed), rules);

    assertThat(other.outcome()).isEqualTo(one.outcome());
    assertThat(other.explanation()).isEqualTo(one.explanation());
    assertThat(other.questions())
        .extracting(Question::kind)
        .isEqualTo(one.questions().stream().map(Question::kind).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldGiveTheSameDecisionForTheSameFacts(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    assertThat(Router.decide(situation, rules)).isEqualTo(Router.decide(situation, rules));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldAccountForEveryMemberAtEveryQuestion(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Set<AgentId> in = new HashSet<>();
    situation.members().forEach(member -> in.add(member.id()));

    for (Question question : Router.decide(situation, rules).questions()) {
      List<AgentId> out = new ArrayList<>(question.passed());
      question.dropped().forEach(dropped -> out.add(dropped.agent()));
      if (question.kind() != Kind.COMES_NEXT) {
        assertThat(out).containsExactlyInAnyOrderElementsOf(in);
      }
      in.retainAll(question.passed());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldEndInANamedOutcomeThatFitsTheQuestions(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Decision decision = Router.decide(situation, rules);

    assertThat(decision.explanation()).endsWith(".");
    switch (decision.outcome()) {
      case AssignTo assign -> {
        Question last = decision.questions().getLast();
        assertThat(last.kind()).isEqualTo(Kind.COMES_NEXT);
        assertThat(last.passed()).containsExactly(assign.agent());
      }
      case WaitForSomeone wait -> assertThat(decision.questions().getLast().passed()).isEmpty();
      case KeepOwner keep -> {
        assertThat(situation.conversation().ownerIfAny()).contains(keep.owner());
        assertThat(decision.questions()).isEmpty();
      }
      case LeaveAsIs leave -> assertThat(decision.questions()).isEmpty();
    }
  }

  @Provide
  Arbitrary<Situation> situations() {
    return SituationArbitraries.situations();
  }

  @Provide
  Arbitrary<TeamRules> rules() {
    return SituationArbitraries.rules();
  }

  private static @Nullable Agent chosen(Situation situation, Decision decision) {
    return decision.outcome() instanceof AssignTo assign
        ? situation.members().stream()
            .filter(member -> member.id().equals(assign.agent()))
            .findFirst()
            .orElseThrow()
        : null;
  }

  private static Situation shuffled(Situation situation, long seed) {
    List<Agent> members = new ArrayList<>(situation.members());
    Collections.shuffle(members, new Random(seed));
    return new Situation(
        situation.cause(),
        situation.conversation(),
        situation.teamName(),
        members,
        situation.owner(),
        situation.ownerMayOwn(),
        situation.now(),
        situation.presenceGrace());
  }
}
