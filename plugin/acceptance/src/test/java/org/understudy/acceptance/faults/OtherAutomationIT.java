package org.understudy.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.understudy.acceptance.host.Tickets;
import org.understudy.acceptance.host.Workers;
import org.understudy.acceptance.plugin.Quiet;
import org.understudy.acceptance.scene.Conversation;
import org.understudy.acceptance.stack.Alone;
import org.understudy.acceptance.stack.Database;
import org.understudy.acceptance.stack.Parts;
import org.understudy.acceptance.stack.Patience;
import org.understudy.acceptance.stack.Stack;

/** What we write ourselves is no news; another program that disagrees is not fought with. */
@Alone
class OtherAutomationIT {

  /** The helpdesk's own programs act as this user. */
  private static final long PROGRAM = 1;

  /** No opening is decided more often. */
  private static final int MOST_ROUNDS = 5;

  private final Database ours = Stack.running().understudyDatabase();
  private final Desk desk = Desk.patient();

  @Test
  void shouldTakeItsOwnWritesForNoNews() {
    Conversation conversation = desk.answerOne().conversation();
    conversation.awaitOtherOwner(desk.john());
    long written = Tickets.position(conversation.id());
    long heard = heard(conversation);

    awaitSweepBeyond(written);

    assertThat(heard(conversation)).isEqualTo(heard).isLessThan(written);
    assertThat(conversation.decisions()).hasSize(1);
  }

  @Test
  void shouldNotFightWithAProgramThatGivesItBack() {
    Reopened one = desk.answerOne();
    Conversation conversation = one.conversation();
    for (int round = 1; round <= MOST_ROUNDS + 1; round++) {
      if (conversation.now().owner() == desk.john().id() && round > 1) {
        // It stays where the program has put it: the fight is over.
        break;
      }
      conversation.awaitOtherOwner(desk.john());
      give(conversation);
      awaitSweepBeyond(Tickets.position(conversation.id()));
    }

    assertThat(conversation.now().owner()).isEqualTo(desk.john().id());
    assertThat(Tickets.reassignments(conversation.id(), one.since()))
        .isBetween(1L, (long) MOST_ROUNDS);
  }

  @Test
  void shouldEndAfterSomeRoundsWhenAProgramIsAlwaysQuicker() {
    Parts.stop("helpdesk");
    Conversation conversation;
    try {
      conversation = desk.answerOne().conversation();
      Patience.until("it is decided").until(() -> !conversation.decisions().isEmpty());
      Workers.one()
          .does(
              "owner",
              "ticket",
              conversation.id(),
              "owner",
              desk.team().agent("Mary").id(),
              "agent",
              PROGRAM);
    } finally {
      Parts.start("helpdesk");
    }

    Patience.until("no decision is under way").until(() -> Quiet.underWay() == 0);
    assertThat(conversation.decisions()).hasSizeBetween(1, MOST_ROUNDS);
    assertThat(conversation.now().owner()).isEqualTo(desk.team().agent("Mary").id());
  }

  private void give(Conversation conversation) {
    Workers.one()
        .does("owner", "ticket", conversation.id(), "owner", desk.john().id(), "agent", PROGRAM);
  }

  private void awaitSweepBeyond(long position) {
    Patience.until("the sweep has passed " + position)
        .until(
            () ->
                ours.number("SELECT MAX(done_to) FROM sweep") >= position && Quiet.waiting() == 0);
  }

  /** The newest position that we have heard of in this conversation. */
  private long heard(Conversation conversation) {
    return ours.number("SELECT MAX(as_of) FROM inbox WHERE conversation_id = ?", conversation.id());
  }
}
