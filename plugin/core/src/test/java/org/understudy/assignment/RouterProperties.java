package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.conversation.ConversationFixture.SUPPORT;

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
import org.understudy.conversation.AgentId;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;
import org.understudy.wording.Speech;

/** What holds for every team, every set of rules and every situation. */
class RouterProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldNeverChooseAnybodyWhomTheRulesForbid(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Agent chosen = chosen(situation, Decide.with(situation, rules));

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
      assertThat(limit == null || chosen.oneMore() || chosen.open() < limit).isTrue();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldNotDependOnTheOrderOfTheMembers(
      @ForAll("situations") Situation situation,
      @ForAll("rules") TeamRules rules,
      @ForAll long seed) {
    Decision one = Decide.with(situation, rules);
    Decision other = Decide.with(shuffled(situation, seed), rules);

    assertThat(other.outcome()).isEqualTo(one.outcome());
    assertThat(other.explanation()).isEqualTo(one.explanation());
    assertThat(other.questions())
        .extracting(Question::kind)
        .isEqualTo(one.questions().stream().map(Question::kind).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldGiveTheSameDecisionForTheSameFacts(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    assertThat(Decide.with(situation, rules)).isEqualTo(Decide.with(situation, rules));
  }

  /** Nobody is dropped twice, and nobody falls under the table. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldAccountForEveryMember(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Decision decision = Decide.with(situation, rules);

    for (Attempt attempt : decision.attempts()) {
      Set<AgentId> named = new HashSet<>();
      int counted = attempt.chosen() == null ? 0 : 1;
      for (Question question : attempt.questions()) {
        question.dropped().forEach(dropped -> assertThat(named.add(dropped.agent())).isTrue());
        counted += question.dropped().size() + question.more();
      }
      assertThat(counted).isEqualTo(situation.team().size());
      assertThat(named).doesNotContainNull().isNotEqualTo(attempt.chosen());
    }
  }

  /** What is stored of the facts is enough to come to the same decision again. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldBeRepeatableFromWhatItHasLookedAt_N1(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Decision decision = Decide.with(situation, rules);
    Decision again =
        Replay.of(decision, situation.seenBy(decision), Decide.rulebook(situation, rules));

    assertThat(Replay.between(decision, again)).isEmpty();
  }

  /** Keeping the order while agents change is the same as sorting anew. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldFindTheSameInAPoolThatStaysInOrder(
      @ForAll("situations") Situation situation,
      @ForAll("situations") Situation before,
      @ForAll("rules") TeamRules rules) {
    StandingPool standing = new StandingPool(SUPPORT, "Support");
    members(before).forEach(standing::put);
    Criteria criteria = criteria(situation, rules);
    standing.inOrder(rules.strategy(), criteria).iterator();
    standing.retain(members(situation).stream().map(Agent::id).toList());
    members(situation).forEach(standing::put);

    assertThat(standing.inOrder(rules.strategy(), criteria))
        .containsExactlyElementsOf(situation.team().inOrder(rules.strategy(), criteria));
  }

  private static Criteria criteria(Situation situation, TeamRules rules) {
    return new Criteria(
        null,
        rules.excluded(),
        !rules.assignUnavailable(),
        rules.onlineOnly(),
        Set.of(),
        rules.capacity(),
        situation.now(),
        situation.presenceGrace());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldBeExplainedInEveryLanguage(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Decision decision = Decide.with(situation, rules);

    for (String language : Speech.LANGUAGES) {
      Speech speech = Speech.in(language, null, situation.now());
      assertThat(speech.say(decision.explanation())).endsWith(".").doesNotContain("{");
      decision.questions().stream()
          .flatMap(question -> question.dropped().stream())
          .forEach(
              dropped ->
                  assertThat(speech.say(dropped.detail())).endsWith(".").doesNotContain("{"));
      Notes.of(decision, situation, Decide.rulebook(situation, rules), speech)
          .ifPresent(note -> assertThat(note.body()).endsWith(".\n").doesNotContain("{"));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shouldEndInANamedOutcomeThatFitsTheQuestions(
      @ForAll("situations") Situation situation, @ForAll("rules") TeamRules rules) {
    Decision decision = Decide.with(situation, rules);

    assertThat(English.of(decision.explanation())).endsWith(".");
    switch (decision.outcome()) {
      case AssignTo assign ->
          assertThat(decision.attempts().getLast().chosen()).isEqualTo(assign.agent());
      case WaitForSomeone wait ->
          assertThat(decision.attempts()).extracting(Attempt::chosen).containsOnlyNulls();
      case Outcome.HoldForPull hold -> {
        assertThat(rules.isPulled()).isTrue();
        assertThat(decision.attempts()).isEmpty();
      }
      case Outcome.ShareWith share ->
          assertThat(decision.attempts().getLast().chosen()).isEqualTo(share.backup());
      case Outcome.EndShare end -> throw new AssertionError("Nobody shares anything here: " + end);
      case Outcome.Release release ->
          throw new AssertionError("Nothing is closed here: " + release);
      case Outcome.AskCustomer ask -> throw new AssertionError("Nobody is asked here: " + ask);
      case Outcome.TellCustomer tell -> throw new AssertionError("Nobody is told: " + tell);
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
        ? situation.roster().find(assign.agent())
        : null;
  }

  private static Situation shuffled(Situation situation, long seed) {
    List<Agent> members = new ArrayList<>(members(situation));
    Collections.shuffle(members, new Random(seed));
    return new Situation(
        situation.cause(),
        situation.conversation(),
        new FixedRoster(List.of(FixedPool.of(SUPPORT, "Support", members)), List.of()),
        situation.deputies(),
        situation.queue(),
        situation.owner(),
        situation.ownerMayOwn(),
        situation.joined(),
        situation.now(),
        situation.presenceGrace());
  }

  private static List<Agent> members(Situation situation) {
    return situation.roster() instanceof FixedRoster fixed
        ? fixed.members(SUPPORT).agents()
        : List.of();
  }
}
