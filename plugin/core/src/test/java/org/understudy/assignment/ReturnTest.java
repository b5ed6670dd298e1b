package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.conversation.ConversationFixture.SUPPORT;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;
import org.understudy.conversation.TeamId;
import org.understudy.rules.Lifecycle;
import org.understudy.rules.Lifecycle.WhenBack;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;

/** The owner from whom it was taken is there again. */
class ReturnTest {

  private static final Instant LATER = NOW.plus(Duration.ofHours(4));

  private final Agent john = john().build();
  private final Agent mary = mary().build();

  @Test
  void shouldGoBackWhereTheTeamWantsItSo_O6() {
    Situation situation = returned(conversation(), null).build();
    Decision decision = Decide.with(situation, team(WhenBack.GIVE_BACK));

    assertThat(decision.outcome()).isEqualTo(new AssignTo(john.id()));
    assertThat(English.of(decision.explanation()))
        .isEqualTo("John is back and gets it again: Mary had stood in.");
    assertThat(
            Notes.of(
                    decision,
                    situation,
                    Decide.rulebook(situation, team(WhenBack.GIVE_BACK)),
                    English.in(ZoneOffset.UTC))
                .orElseThrow()
                .subject())
        .isEqualTo("Given back to John");
    assertThat(Decide.with(situation.seenBy(decision), team(WhenBack.GIVE_BACK)))
        .isEqualTo(decision);
  }

  @Test
  void shouldStayWithTheNewOwnerElse_O6() {
    assertThat(outcome(returned(conversation(), null), WhenBack.KEEP))
        .isEqualTo(keeps(KeepOwner.Reason.STAYS_ON_RETURN));
  }

  @Test
  void shouldStayWithWhoHasAnswered_O6() {
    SituationFixture answered = returned(conversation().answeredBy(mary.id(), 215), null);
    SituationFixture before = returned(conversation().answeredBy(john.id(), 205), null);

    assertThat(outcome(answered, WhenBack.GIVE_BACK))
        .isEqualTo(keeps(KeepOwner.Reason.ANSWERED_MEANWHILE));
    assertThat(outcome(before, WhenBack.GIVE_BACK)).isEqualTo(new AssignTo(john.id()));
  }

  @Test
  void shouldLeaveWhatAPersonHasChangedSince_O6_O4() {
    Moved earlier = new Moved(john.id(), SUPPORT, mary.id(), SUPPORT, 203, null, null);
    SituationFixture changed =
        SituationFixture.of(Cause.OWNER_RETURNED, conversation().changedBy(mary.id(), What.OWNER))
            .owner(mary)
            .members(john, mary)
            .moved(earlier, john);

    assertThat(outcome(changed, WhenBack.GIVE_BACK))
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
  }

  @Test
  void shouldNotGoToWhoMayNotOwnItAnyMore_O6() {
    Agent elsewhere = john().teams(new TeamId("9")).build();
    SituationFixture lost =
        SituationFixture.of(Cause.OWNER_RETURNED, conversation())
            .owner(mary)
            .members(mary)
            .moved(moved(null), elsewhere);

    assertThat(outcome(lost, WhenBack.GIVE_BACK))
        .isEqualTo(keeps(KeepOwner.Reason.FORMER_MAY_NOT_OWN));
  }

  @Test
  void shouldAskAndDoWhatOneOfTheTwoSays_O6() {
    Moved.Question open = new Moved.Question(LATER, null);

    assertThat(outcome(returned(conversation(), null), WhenBack.ASK))
        .isEqualTo(keeps(KeepOwner.Reason.ASKED_ON_RETURN));
    assertThat(outcome(returned(conversation(), new Moved.Question(LATER, true)), WhenBack.ASK))
        .isEqualTo(new AssignTo(john.id()));
    assertThat(outcome(returned(conversation(), new Moved.Question(LATER, false)), WhenBack.ASK))
        .isEqualTo(keeps(KeepOwner.Reason.STAYS_ON_RETURN));
    assertThat(outcome(returned(conversation(), open), WhenBack.ASK))
        .as("the time is over")
        .isEqualTo(keeps(KeepOwner.Reason.STAYS_ON_RETURN));
    assertThat(open.isSettled(NOW)).isFalse();
    assertThat(open.isSettled(LATER)).isTrue();
  }

  private SituationFixture returned(
      ConversationFixture conversation, Moved.@Nullable Question question) {
    return SituationFixture.of(Cause.OWNER_RETURNED, conversation)
        .owner(mary)
        .members(john, mary)
        .moved(moved(question), john);
  }

  private Moved moved(Moved.@Nullable Question question) {
    return new Moved(john.id(), SUPPORT, mary.id(), SUPPORT, 210, null, question);
  }

  private static ConversationFixture conversation() {
    return ConversationFixture.reopened();
  }

  private KeepOwner keeps(KeepOwner.Reason reason) {
    return new KeepOwner(mary.id(), reason);
  }

  private static TeamRules team(WhenBack whenBack) {
    return rules().build().with(Lifecycle.USUAL.with(whenBack));
  }

  private static Outcome outcome(SituationFixture situation, WhenBack whenBack) {
    return Decide.with(situation.build(), team(whenBack)).outcome();
  }
}
