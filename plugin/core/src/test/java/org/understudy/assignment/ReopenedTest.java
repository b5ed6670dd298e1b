package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.assignment.AgentFixture.NOW;
import static org.understudy.assignment.AgentFixture.john;
import static org.understudy.assignment.AgentFixture.mary;
import static org.understudy.assignment.AgentFixture.william;
import static org.understudy.assignment.SituationFixture.reopened;
import static org.understudy.rules.RulesFixture.rules;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;
import org.understudy.rules.RulesFixture;

/** The main job: a closed conversation that the customer reopens (O1 to O5). */
class ReopenedTest {

  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

  private final Agent john = john().outOfOffice(NEXT_WEEK).build();
  private final Agent william = william().lastTurn(12).build();
  private final Agent mary = mary().lastTurn(13).build();

  @Test
  void shouldGiveItToSomebodyWhoIsThereWhenTheOwnerIsOutOfOffice_O1_A2() {
    assertThat(decide(john, rules())).isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldGiveItToSomebodyElseWhenTheOwnerIsAbsentByOurOwnStatus_O1_A1() {
    assertThat(decide(john().absent(null).build(), rules())).isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldGiveItToSomebodyElseWhenTheAccountOfTheOwnerIsDisabled_O1_A2() {
    assertThat(decide(john().disabled().build(), rules())).isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldGiveItToSomebodyElseWhenTheOwnerHasLeftTheTeam_O1_A2() {
    Situation situation =
        reopened(john().build()).ownerLostTheTeam().members(william, mary).build();

    Outcome outcome = Decide.with(situation, rules().build()).outcome();

    assertThat(outcome).isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldLeaveItToTheOwnerWhenAvailable_O2() {
    assertThat(decide(john().build(), rules()))
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_AVAILABLE));
  }

  @Test
  void shouldLeaveItToAnOwnerWhoIsOfflineWhenPresenceIsNotAsked_O2_A3() {
    assertThat(decide(john().seen(null).build(), rules()))
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_AVAILABLE));
  }

  @Test
  void shouldMoveItFromAnOwnerWhoIsOfflineWhenOnlyPeopleOnlineCount_O1_A3() {
    assertThat(decide(john().seen(null).build(), rules().onlineOnly()))
        .isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldLeaveItToAnOwnerWhoIsBackSoonEnough_O2() {
    Agent backInFourHours = john().outOfOffice(NOW.plus(Duration.ofHours(4))).build();

    assertThat(decide(backInFourHours, rules().keepWhenBackWithin(Duration.ofHours(4))))
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.OWNER_BACK_SOON));
    assertThat(decide(backInFourHours, rules().keepWhenBackWithin(Duration.ofHours(3))))
        .isEqualTo(new AssignTo(william.id()));
  }

  @Test
  void shouldNotWaitForAnOwnerWithoutAnEndOrWithADisabledAccount_O2() {
    RulesFixture rules = rules().keepWhenBackWithin(Duration.ofDays(30));

    assertThat(decide(john().absent(null).build(), rules)).isInstanceOf(AssignTo.class);
    assertThat(decide(john().outOfOffice(NEXT_WEEK).disabled().build(), rules))
        .isInstanceOf(AssignTo.class);
  }

  @Test
  void shouldLeaveItToAnAbsentOwnerWhenReassigningIsOff_R4() {
    assertThat(decide(john, rules().reassignOff()))
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.REASSIGN_OFF));
  }

  @Test
  void shouldNotAskForTheOwnersAvailabilityWhenUnavailableAgentsAreAssignedToo_R3() {
    assertThat(decide(john, rules().assignUnavailable()))
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.AVAILABILITY_NOT_ASKED));
  }

  @Test
  void shouldNeverMoveItWhenLeadsArePermanent_O5() {
    assertThat(decide(john, rules().neverMove()))
        .isEqualTo(new KeepOwner(john.id(), KeepOwner.Reason.LEADS_ARE_PERMANENT));
  }

  @Test
  void shouldDoNothingWhenAMachineWrote_O3() {
    assertThat(decide(ConversationFixture.reopened().automaticMessage()))
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.AUTOMATIC_MESSAGE));
  }

  @Test
  void shouldDoNothingWhenNoCustomerWrote() {
    assertThat(decide(ConversationFixture.reopened().withoutMessage()))
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.NO_CUSTOMER_MESSAGE));
  }

  @Test
  void shouldDoNothingWhateverAPersonChangedMeanwhile_O4() {
    for (What what : What.values()) {
      assertThat(decide(ConversationFixture.reopened().changedBy(mary.id(), what)))
          .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED));
    }
  }

  @Test
  void shouldDoNothingWhenItWasClosedMeanwhile() {
    assertThat(decide(ConversationFixture.closed()))
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.NOT_ACTIVE));
  }

  @Test
  void shouldAssignItLikeANewOneWhenNobodyOwnsIt() {
    SituationFixture unowned =
        SituationFixture.of(Cause.REOPENED, ConversationFixture.reopened()).members(william, mary);

    assertThat(Decide.with(unowned.build(), rules().build()).outcome())
        .isEqualTo(new AssignTo(william.id()));
    assertThat(Decide.with(unowned.build(), rules().agentsPick().build()).outcome())
        .isEqualTo(new LeaveAsIs(LeaveAsIs.Reason.AGENTS_PICK));
  }

  private Outcome decide(Agent owner, RulesFixture rules) {
    Situation situation = reopened(owner).members(owner, william, mary).build();
    return Decide.with(situation, rules.build()).outcome();
  }

  private Outcome decide(ConversationFixture conversation) {
    Situation situation =
        SituationFixture.of(Cause.REOPENED, conversation)
            .owner(john)
            .members(john, william)
            .build();
    return Decide.with(situation, rules().build()).outcome();
  }
}
