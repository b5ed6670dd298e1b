package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.assignment.SituationFixture.created;
import static org.understudy.rules.RulesFixture.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.assignment.Question.Kind;
import org.understudy.availability.AwayTime;
import org.understudy.availability.Signal.Source;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;
import org.understudy.rules.RulesFixture;
import org.understudy.wording.English;

/** New conversations: R1 to R3 and the narrowing questions. */
class CreatedTest {

  private final Agent john = john().lastTurn(4).build();
  private final Agent william = william().lastTurn(2).build();
  private final Agent mary = mary().lastTurn(3).build();

  @Test
  void shouldGetAnOwnerWhenAssignmentIsAutomatic_R1() {
    assertThat(decide(rules(), john, william, mary).outcome())
        .isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldBeLeftToTheAgentsWhenTheyPick_R1() {
    assertThat(decide(rules().agentsPick(), john, william).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.AGENTS_PICK));
  }

  @Test
  void shouldStayWithAnOwnerWhoWasSetAtTheStart_O4() {
    Situation situation = created().owner(john).members(john, william).build();

    assertThat(Decide.with(situation, rules().build()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
  }

  @Test
  void shouldBeLeftAloneWhenAPersonMovedIt_O4() {
    var moved = ConversationFixture.created().changedBy(mary.id(), What.TEAM);
    Situation situation = SituationFixture.of(Cause.CREATED, moved).members(john).build();

    assertThat(Decide.with(situation, rules().build()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
  }

  @Test
  void shouldPassOverExcludedMembers_R2() {
    Decision decision = decide(rules().exclude(william), john, william, mary);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(dropped(decision, Kind.NOT_EXCLUDED))
        .containsExactly("Excluded from automatic assignment.");
  }

  @Test
  void shouldPassOverAbsentMembersAndSayUntilWhen_A1_A2() {
    Agent absent = john().absent(NOW.plusSeconds(3600)).build();
    Agent outOfOffice = william().outOfOffice(null).build();
    Agent disabled = AgentFixture.agent("9", "Nora").disabled().build();

    Decision decision = decide(rules(), absent, outOfOffice, disabled, mary);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(dropped(decision, Kind.NOT_ABSENT))
        .containsExactly("Absent until Mon, 23 Nov, 10:00 UTC.", "Out of office.", "Disabled.");
  }

  @Test
  void shouldPassOverMembersWhoAreOfflineOnlyWhenTheTeamWantsSo_A3() {
    Agent offline = william().seen(NOW.minus(SituationFixture.GRACE).minusSeconds(1)).build();
    Agent justGone = mary().lastTurn(3).seen(NOW.minus(SituationFixture.GRACE)).build();

    assertThat(decide(rules(), offline, justGone).outcome()).isEqualTo(new AssignTo(offline.id()));
    Decision online = decide(rules().onlineOnly(), offline, justGone);

    assertThat(online.outcome()).isEqualTo(new AssignTo(justGone.id()));
    assertThat(dropped(online, Kind.ONLINE))
        .containsExactly("Offline: last seen Mon, 23 Nov, 08:54 UTC.");
  }

  @Test
  void shouldPassOverMembersWithoutRoomByTheirOwnLimitOrTheTeams_A5() {
    Agent fullByTeam = john().open(3).build();
    Agent fullByOwn = william().open(1).capacity(1).build();
    Agent moreByOwn = mary().open(4).capacity(5).build();

    Decision decision = decide(rules().capacity(3), fullByTeam, fullByOwn, moreByOwn);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(moreByOwn.id()));
    assertThat(dropped(decision, Kind.HAS_CAPACITY))
        .containsExactly("3 of 3 open conversations.", "1 of 1 open conversations.");
  }

  @Test
  void shouldPassOverMembersOutsideTheirWorkingHoursAndBusyOnes_A4() {
    AwayTime night = new AwayTime(Source.HOURS, AgentFixture.away(NOW.plusSeconds(3600)));
    AwayTime meeting = new AwayTime(Source.CALENDAR, AgentFixture.away(NOW.plusSeconds(1800)));
    Agent off = john().away(night).build();
    Agent busy = william().away(meeting).away(night).build();

    Decision decision = decide(rules(), off, busy, mary);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(mary.id()));
    assertThat(dropped(decision, Kind.NOT_ABSENT))
        .containsExactly(
            "Outside working hours until Mon, 23 Nov, 10:00 UTC.",
            "Busy by the calendar until Mon, 23 Nov, 10:00 UTC.");
  }

  @Test
  void shouldGiveOneMoreToWhoAskedForIt_A5() {
    Agent full = john().open(3).build();
    Agent asked = william().open(5).oneMore().build();
    Agent hasRoom = william().open(2).oneMore().build();

    Decision decision = decide(rules().capacity(3), full, asked);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(asked.id()));
    assertThat(dropped(decision, Kind.HAS_CAPACITY)).containsExactly("3 of 3 open conversations.");
    assertThat(asked.takesOneMore(3)).isTrue();
    assertThat(asked.takesOneMore(null)).isFalse();
    assertThat(hasRoom.takesOneMore(3)).isFalse();
    assertThat(full.takesOneMore(3)).isFalse();
  }

  @Test
  void shouldLeaveTimeAfterClosingAConversation_A5() {
    Agent pausing = john().wrapsUpUntil(NOW.plusSeconds(120)).build();
    Agent ready = william().wrapsUpUntil(NOW).lastTurn(7).build();

    Decision decision = decide(rules(), pausing, ready);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(ready.id()));
    assertThat(dropped(decision, Kind.HAS_CAPACITY))
        .containsExactly("Wraps up the last one until Mon, 23 Nov, 09:02 UTC.");
    assertThat(waits(rules(), pausing)).isEqualTo(WaitForSomeone.Reason.ALL_AT_CAPACITY);
  }

  @Test
  void shouldAssignUnavailableMembersTooWhenWanted_R3() {
    Agent away = william().absent(null).seen(null).build();
    Agent disabled = AgentFixture.agent("9", "Nora").disabled().build();

    Decision decision = decide(rules().assignUnavailable().onlineOnly(), disabled, away, john);

    assertThat(decision.outcome()).isEqualTo(new AssignTo(away.id()));
    assertThat(decision.questions())
        .extracting(Question::kind)
        .containsExactly(Kind.IN_TEAM, Kind.NOT_EXCLUDED, Kind.HAS_CAPACITY, Kind.COMES_NEXT);
  }

  @Test
  void shouldWaitAndNameTheQuestionThatNobodyPassed_N2() {
    assertThat(waits(rules())).isEqualTo(WaitForSomeone.Reason.TEAM_IS_EMPTY);
    assertThat(waits(rules().exclude(john), john)).isEqualTo(WaitForSomeone.Reason.ALL_EXCLUDED);
    assertThat(waits(rules(), john().absent(null).build()))
        .isEqualTo(WaitForSomeone.Reason.ALL_ABSENT);
    assertThat(waits(rules().onlineOnly(), john().seen(null).build()))
        .isEqualTo(WaitForSomeone.Reason.NOBODY_ONLINE);
    assertThat(waits(rules().capacity(2), john().open(2).build()))
        .isEqualTo(WaitForSomeone.Reason.ALL_AT_CAPACITY);
  }

  @Test
  void shouldNotWaitForTheOwnerItMovesAwayFrom_N2() {
    Agent away = john().absent(null).build();
    Situation alone = SituationFixture.reopened(away).members(away).build();

    assertThat(Decide.with(alone, rules().build()).outcome())
        .isEqualTo(new WaitForSomeone(WaitForSomeone.Reason.TEAM_IS_EMPTY));
  }

  private static Decision decide(RulesFixture rules, Agent... members) {
    return Decide.with(created().members(members).build(), rules.build());
  }

  private static WaitForSomeone.Reason waits(RulesFixture rules, Agent... members) {
    return ((WaitForSomeone) decide(rules, members).outcome()).reason();
  }

  private static List<String> dropped(Decision decision, Kind kind) {
    return decision.questions().stream()
        .filter(question -> question.kind() == kind)
        .flatMap(question -> question.dropped().stream())
        .map(dropped -> English.of(dropped.detail()))
        .toList();
  }
}
