package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.rules.RulesFixture.rules;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.Release;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange;
import org.understudy.helpdesk.Change.Note;
import org.understudy.rules.Lifecycle;
import org.understudy.rules.TeamRules;
import org.understudy.wording.English;

/** What becomes of the owner of a closed conversation. */
class ClosedTest {

  private final Agent john = john().build();
  private final TeamRules unassigning =
      rules().build().with(Lifecycle.USUAL.with(Lifecycle.WhenClosed.UNASSIGN));

  @Test
  void shouldBelongToNobodyWhereTheTeamWantsItSo_R8() {
    Situation situation = closed(john);
    Decision decision = Decide.with(situation, unassigning);

    assertThat(decision.outcome()).isEqualTo(new Release(john.id()));
    assertThat(English.of(decision.explanation()))
        .isEqualTo(
            "It is closed, and in Support closed conversations belong to nobody: John no longer"
                + " owns it.");
    Note note =
        Notes.of(
                decision,
                situation,
                Decide.rulebook(situation, unassigning),
                English.in(ZoneOffset.UTC))
            .orElseThrow();
    assertThat(note.subject()).isEqualTo("Released from John");
  }

  @Test
  void shouldStayWithItsOwnerElse_R8() {
    assertThat(Decide.with(closed(john), rules().build()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.NOT_ACTIVE));
    assertThat(Decide.with(closed(null), unassigning).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.NOT_ACTIVE));
  }

  @Test
  void shouldAskOnceForEachTimeThatItIsClosed_R8() {
    Conversation closed = ConversationFixture.closed().owner(john.id()).build();

    assertThat(Episode.asksForRelease(closed, null, unassigning)).isTrue();
    assertThat(Episode.asksForRelease(closed, new Release(john.id()), unassigning)).isFalse();
    assertThat(
            Episode.asksForRelease(closed, new LeaveAsIs(LeaveAsIs.Reason.CONTESTED), unassigning))
        .isFalse();
    assertThat(Episode.asksForRelease(closed, null, rules().build())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"OWNER, false", "LOCK, false", "TEAM, false", "UNLOCK, true"})
  void shouldStayWithWhoTookItSinceItWasClosed_R8(PersonChange.What what, boolean released) {
    Conversation touched =
        ConversationFixture.closed().owner(john.id()).changedBy(john.id(), what).build();

    assertThat(Episode.asksForRelease(touched, null, unassigning)).isEqualTo(released);
  }

  @Test
  void shouldLeaveAloneWhatIsOpenOrBelongsToNobody_R8() {
    Conversation open = ConversationFixture.reopened().owner(john.id()).build();
    Conversation nobodys = ConversationFixture.closed().build();

    assertThat(Episode.asksForRelease(open, null, unassigning)).isFalse();
    assertThat(Episode.asksForRelease(nobodys, null, unassigning)).isFalse();
  }

  private static Situation closed(@Nullable Agent owner) {
    return SituationFixture.of(Cause.CLOSED, ConversationFixture.closed()).owner(owner).build();
  }
}
