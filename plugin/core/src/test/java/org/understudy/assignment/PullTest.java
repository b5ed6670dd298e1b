package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.HoldForPull;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Action;
import org.understudy.rules.Backup;
import org.understudy.rules.Condition;
import org.understudy.rules.Fact;
import org.understudy.rules.Rule;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;
import org.understudy.rules.SkillSource;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;
import org.understudy.wording.Phrase;

/** Teams that take from a queue. */
class PullTest {

  private static final TeamId BILLING = new TeamId("6");
  private static final HoldForPull WAITS = new HoldForPull(null, false, null);

  private final TeamRules pulled = RulesFixture.rules().pulled().capacity(2).build();
  private final Agent john = AgentFixture.john().build();
  private final Agent mary = AgentFixture.mary().build();

  @Test
  void shouldLetANewOneWaitAlthoughSomebodyIsThere_C2() {
    Decision decision = Decide.with(SituationFixture.created().members(john).build(), pulled);

    assertThat(decision.outcome()).isEqualTo(WAITS);
    assertThat(English.of(decision.explanation()))
        .isEqualTo("It waits in Support until somebody takes it.");
  }

  @Test
  void shouldKeepAnOwnerWhoIsThereAndPutOthersBackInLine_C2_O2() {
    Agent away = AgentFixture.john().absent(null).build();

    assertThat(Decide.with(SituationFixture.reopened(john).members(john).build(), pulled).outcome())
        .isInstanceOf(Outcome.KeepOwner.class);
    Situation reopened = SituationFixture.reopened(away).members(away, mary).build();
    Decision decision = Decide.with(reopened, pulled);
    assertThat(decision.outcome()).isEqualTo(WAITS);
    assertThat(English.of(decision.explanation()))
        .isEqualTo("John is absent. It waits in Support until somebody takes it.");
    assertThat(
            Notes.of(decision, reopened, book(pulled), English.in(ZoneOffset.UTC))
                .orElseThrow()
                .subject())
        .isEqualTo("Back in the queue, from John");
  }

  @Test
  void shouldNeverLeaveAloneWhatNobodySees_C2() {
    Rule leave = new Rule("l", "leave", true, List.of(), new Action.Leave(), null);

    assertThat(Router.decide(created(), book(pulled, leave)).outcome()).isEqualTo(WAITS);
    assertThat(Router.giveUp(created(), book(pulled)).outcome()).isEqualTo(WAITS);
  }

  @Test
  void shouldHoldByARuleOnlyWhereSomebodyTakes_R6() {
    Rule hold = new Rule("h", "hold", true, List.of(), new Action.Hold(BILLING, true), null);
    TeamRules automatic = RulesFixture.rules().build();

    assertThat(
            Router.decide(
                    created(),
                    new Rulebook(
                        List.of(hold),
                        Map.of(ConversationFixture.SUPPORT, automatic, BILLING, pulled),
                        List.of(),
                        Backup.OFF))
                .outcome())
        .isEqualTo(new HoldForPull(BILLING, true, null));
    assertThat(Router.decide(created(), book(automatic, hold)).outcome())
        .isEqualTo(new AssignTo(john.id()));
  }

  @Test
  void shouldLookAgainWhenItHasWaitedLongEnoughForARule_W4() {
    Rule late =
        new Rule(
            "late",
            "late",
            true,
            List.of(new Condition.WaitsLongerThan(Duration.ofMinutes(30))),
            new Action.ToAgent(mary.id()),
            null);
    Situation fresh =
        SituationFixture.created().members(john, mary).waiting(Duration.ofMinutes(10), 3).build();
    Situation old =
        SituationFixture.created().members(john, mary).waiting(Duration.ofMinutes(31), 3).build();

    assertThat(Router.decide(fresh, book(pulled, late)).outcome())
        .isEqualTo(
            new HoldForPull(
                null,
                false,
                AgentFixture.NOW.plus(Duration.ofMinutes(20)).plus(Duration.ofMillis(1))));
    assertThat(Router.decide(old, book(pulled, late)).outcome()).isEqualTo(new AssignTo(mary.id()));
  }

  @Test
  void shouldGiveToWhoTakesAndSaySo_C3() {
    Situation taken = created().wished(new Wish.Take(mary, false));
    Decision decision = Router.decide(taken, book(pulled));

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(English.of(decision.explanation()))
        .startsWith("Mary has taken the next one in Support:");
    assertThat(
            Notes.of(decision, taken, book(pulled), English.in(ZoneOffset.UTC))
                .orElseThrow()
                .subject())
        .isEqualTo("Taken by Mary");
    assertThat(Router.decide(taken.seenBy(decision), book(pulled))).isEqualTo(decision);
  }

  @Test
  void shouldAskWhoTakesTheSameQuestions_C4() {
    Agent full = AgentFixture.mary().open(2).build();
    Agent away = AgentFixture.mary().absent(null).build();

    assertThat(against(pulled, mary)).isNull();
    assertThat(against(pulled, full))
        .isEqualTo(new Pull.Objection(Question.Kind.HAS_CAPACITY, Phrase.of("dropped.full", 2, 2)));
    assertThat(against(pulled, away).question()).isEqualTo(Question.Kind.NOT_ABSENT);
    assertThat(against(RulesFixture.rules().pulled().exclude(mary).build(), mary).question())
        .isEqualTo(Question.Kind.NOT_EXCLUDED);
    assertThat(Router.decide(created().wished(new Wish.Take(full, false)), book(pulled)).outcome())
        .isEqualTo(WAITS);
  }

  @Test
  void shouldAskForSkillsWhereTheRuleDoes_C4_W1() {
    Rulebook book =
        new Rulebook(
            List.of(),
            Map.of(ConversationFixture.SUPPORT, pulled),
            List.of(new SkillSource.FromFact(Fact.LANGUAGE)),
            Backup.OFF);
    Situation german = SituationFixture.created().members(john).build();
    Set<String> wanted = SkillSource.wanted(german.conversation(), book.skills());

    assertThat(wanted).isNotEmpty();
    assertThat(against(pulled, john, wanted).question()).isEqualTo(Question.Kind.HAS_SKILL);
    assertThat(against(pulled, john, Set.of())).isNull();
  }

  @Test
  void shouldPutBackInLineWhatIsGivenBack_C3() {
    Situation owned = SituationFixture.reopened(mary).members(john, mary).build();
    Situation back = owned.wished(new Wish.GiveBack(mary.id(), "I do not speak Danish"));
    Decision decision = Router.decide(back, book(pulled));

    assertThat(decision.outcome()).isEqualTo(WAITS);
    assertThat(English.of(decision.explanation()))
        .isEqualTo(
            "Mary has given it back (\"I do not speak Danish\"). It waits in Support until somebody"
                + " takes it.");
    assertThat(Router.decide(back.seenBy(decision), book(pulled))).isEqualTo(decision);
  }

  private static Pull.Objection against(TeamRules rules, Agent agent) {
    return against(rules, agent, Set.of());
  }

  private static Pull.Objection against(TeamRules rules, Agent agent, Set<String> needed) {
    return Pull.against(rules, agent, needed, AgentFixture.NOW, Duration.ofMinutes(10));
  }

  private Situation created() {
    return SituationFixture.created().members(john, mary).team(BILLING, "Billing", john).build();
  }

  private static Rulebook book(TeamRules team, Rule... rules) {
    return new Rulebook(
        List.of(rules), Map.of(ConversationFixture.SUPPORT, team), List.of(), Backup.OFF);
  }
}
