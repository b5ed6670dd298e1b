package org.understudy.war.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Outcome.EndShare;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;

class TrackedTest {

  private static final java.time.Instant AT = ConversationFixture.AT;

  private static final AgentId JOHN = new AgentId("3");
  private static final AgentId MARY = new AgentId("12");
  private static final EndShare LEAVES = new EndShare(JOHN, MARY);

  private final Conversation facts = ConversationFixture.reopened().owner(JOHN).build();

  @Test
  void shouldLeaveWhatNeverTakesEffectToAPerson() {
    assertThat(tracked(5).undone(facts, null).isContested(5)).isTrue();
    assertThat(tracked(4).undone(facts, null).isContested(5)).isFalse();
    assertThat(tracked(5).isContested(5)).as("it has taken effect").isFalse();
  }

  @Test
  void shouldCountEachOpeningForItself() {
    Conversation closed = ConversationFixture.closed().build();

    assertThat(tracked(5).undone(closed, null).isContested(5)).isFalse();
  }

  @Test
  void shouldEndAlsoAFightForAClosedOne_R8() {
    Conversation closed = ConversationFixture.closed().owner(JOHN).build();

    assertThat(tracked(9).undone(closed, null).isContested(5)).isFalse();
    assertThat(tracked(10).undone(closed, null).isContested(5)).isTrue();
  }

  @Test
  void shouldBeReleasedAgainWhenItIsClosedAgain_R8() {
    Outcome released = new Outcome.Release(JOHN);
    Tracked closed = new Tracked(facts, 201L, released, null, 1, null, null, true);

    assertThat(closed.sinceOpened().outcome()).isNull();
    assertThat(tracked(1).sinceOpened().outcome()).isEqualTo(LEAVES);
  }

  @Test
  void shouldKnowThatABackupWhoCouldNotLeaveIsStillThere_B7() {
    Tracked unit = tracked(2).stillShared(facts, LEAVES);

    assertThat(unit.outcome()).isEqualTo(new ShareWith(JOHN, MARY));
    assertThat(unit.waitingSince()).isNull();
  }

  @Test
  void shouldKnowThatAPersonHasWrittenSince_B5() {
    Tracked before = tracked(1);
    Tracked after = before.with(ConversationFixture.reopened().wrote(209, AT).build());

    assertThat(after.wroteSince(before)).isTrue();
    assertThat(after.wroteSince(after)).isFalse();
    assertThat(after.wroteSince(null)).isFalse();
    assertThat(
            before
                .with(ConversationFixture.reopened().automaticMessage().build())
                .wroteSince(before))
        .isFalse();
  }

  @Test
  void shouldTellTheCustomerAgainWhenTheMessageWasNotSent_B5() {
    Notice notice = Notice.of(JOHN);
    Outcome tells = new Outcome.TellCustomer(JOHN);
    Tracked told =
        new Tracked(facts, facts.opening().id(), tells, null, 1, null, null, notice, true);

    assertThat(told.undone(facts, null).notice()).isNull();
    assertThat(tracked(1).told(notice).undone(facts, null).notice()).isEqualTo(notice);
  }

  private Tracked tracked(int rounds) {
    return new Tracked(facts, facts.opening().id(), LEAVES, null, rounds, null, null, true);
  }
}
