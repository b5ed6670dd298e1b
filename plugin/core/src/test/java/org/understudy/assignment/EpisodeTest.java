package org.understudy.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.understudy.assignment.Episode.Needed;
import org.understudy.assignment.Episode.NotNeeded;
import org.understudy.assignment.Episode.Prior;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.ConversationFixture;
import org.understudy.conversation.PersonChange.What;

/** At most one automatic assignment per opening, whatever is heard and how often. */
class EpisodeTest {

  private static final AgentId MARY = new AgentId("12");
  private static final Outcome HELD = new Outcome.HoldForPull(null, false, null);
  private static final Outcome WAITS = new WaitForSomeone(WaitForSomeone.Reason.ALL_ABSENT);

  @Test
  void shouldAskForANewConversationOnce() {
    assertThat(need(ConversationFixture.created(), null)).isEqualTo(new Needed(Cause.CREATED));
    assertThat(need(ConversationFixture.created(), new Prior(101, assigned())))
        .isInstanceOf(NotNeeded.class);
  }

  @Test
  void shouldAskAgainWhenItWasReopenedAfterTheLastDecision_O1() {
    assertThat(need(ConversationFixture.reopened(), new Prior(101, assigned())))
        .isEqualTo(new Needed(Cause.REOPENED));
  }

  @Test
  void shouldAskForAnAutomaticMessageTooSoThatItIsRecorded_O3_N2() {
    assertThat(need(ConversationFixture.reopened().automaticMessage(), null))
        .isEqualTo(new Needed(Cause.REOPENED));
  }

  @Test
  void shouldNotAskBeforeACustomerHasWritten() {
    assertThat(need(ConversationFixture.reopened().withoutMessage(), null))
        .isInstanceOf(NotNeeded.class);
  }

  @Test
  void shouldNotAskWhileItIsClosed() {
    assertThat(need(ConversationFixture.closed(), null)).isInstanceOf(NotNeeded.class);
    assertThat(need(ConversationFixture.closed(), new Prior(201, WAITS)))
        .isInstanceOf(NotNeeded.class);
  }

  @Test
  void shouldNotAskForFactsOlderThanTheLastDecision() {
    assertThat(need(ConversationFixture.created(), new Prior(201, assigned())))
        .isInstanceOf(NotNeeded.class);
  }

  @Test
  void shouldAskAgainWhenAPersonWritesAfterAMachine_O3() {
    for (LeaveAsIs.Reason reason :
        List.of(LeaveAsIs.Reason.AUTOMATIC_MESSAGE, LeaveAsIs.Reason.NO_CUSTOMER_MESSAGE)) {
      Prior prior = new Prior(201, new LeaveAsIs(reason));

      assertThat(need(ConversationFixture.reopened(), prior)).isEqualTo(new Needed(Cause.REOPENED));
      assertThat(need(ConversationFixture.reopened().automaticMessage(), prior))
          .isInstanceOf(NotNeeded.class);
    }
  }

  @Test
  void shouldGoOnWaitingUntilAPersonTakesIt_O4() {
    Prior prior = new Prior(201, WAITS);

    assertThat(need(ConversationFixture.reopened(), prior)).isInstanceOf(NotNeeded.class);
    assertThat(need(ConversationFixture.reopened().changedBy(MARY, What.LOCK), prior))
        .isEqualTo(new Needed(Cause.OVERTAKEN));
  }

  @Test
  void shouldNotAskTwiceForTheSameOpeningWhateverCameOut() {
    List<Outcome> ended =
        List.of(
            assigned(),
            new KeepOwner(MARY, KeepOwner.Reason.OWNER_AVAILABLE),
            new LeaveAsIs(LeaveAsIs.Reason.PERSON_DECIDED),
            new LeaveAsIs(LeaveAsIs.Reason.AGENTS_PICK),
            new LeaveAsIs(LeaveAsIs.Reason.NOT_ACTIVE),
            new LeaveAsIs(LeaveAsIs.Reason.CONTESTED));

    assertThat(ended)
        .allSatisfy(
            outcome ->
                assertThat(need(ConversationFixture.reopened(), new Prior(201, outcome)))
                    .isInstanceOf(NotNeeded.class));
  }

  @Test
  void shouldPutInLineWhateverTheHostHolds_C2() {
    assertThat(need(ConversationFixture.reopened().held(), new Prior(201, assigned())))
        .isEqualTo(new Needed(Cause.HELD));
    assertThat(need(ConversationFixture.reopened().withoutMessage().held(), null))
        .isInstanceOf(Needed.class);
    assertThat(need(ConversationFixture.reopened().held(), new Prior(201, HELD)))
        .isInstanceOf(NotNeeded.class);
    assertThat(
            need(
                ConversationFixture.reopened().changedBy(MARY, What.UNLOCK).held(),
                new Prior(201, HELD)))
        .isInstanceOf(NotNeeded.class);
    assertThat(
            need(ConversationFixture.reopened().changedBy(MARY, What.LOCK), new Prior(201, HELD)))
        .isEqualTo(new Needed(Cause.OVERTAKEN));
  }

  private static Episode.Need need(ConversationFixture conversation, @Nullable Prior prior) {
    return Episode.need(conversation.build(), prior);
  }

  private static Outcome assigned() {
    return new AssignTo(MARY);
  }
}
