package org.understudy.assignment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AskCustomer;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.TellCustomer;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.ConversationFixture;
import org.understudy.rules.Asking;
import org.understudy.rules.AwayTexts;
import org.understudy.rules.Backup;
import org.understudy.rules.Deputies;
import org.understudy.rules.Rulebook;
import org.understudy.rules.RulesFixture;

/** The life of one open conversation, as the decider lives it, in memory and step by step. */
final class AwayLife {

  private static final Asking ALWAYS =
      new Asking(true, Duration.ofHours(4), Asking.Unanswered.APPLY, 50);

  private final Agent away = AgentFixture.john().absent(null).build();
  private final Agent back = AgentFixture.john().build();
  private final Agent william = AgentFixture.william().build();
  private final Rulebook rulebook;
  private final List<Outcome> decided = new ArrayList<>();
  private long position = 300;
  private long heardTo;
  private long message = 300;
  private long heardMessage = 300;
  private boolean absent;
  private int absence;
  private Outcome outcome = new AssignTo(away.id());
  private @Nullable Notice notice;
  private final List<Integer> noticesIn = new ArrayList<>();
  private int questions;
  private int answers;

  AwayLife(boolean backups, Backup.Sharing sharing) {
    Backup backup = new Backup(true, backups, sharing, ALWAYS, AwayTexts.BUILT_IN);
    rulebook =
        new Rulebook(
            List.of(),
            Map.of(ConversationFixture.SUPPORT, RulesFixture.rules().build()),
            List.of(),
            backup);
  }

  /** What may happen. */
  enum Step {
    WRITES,
    HEARD,
    HEARD_AGAIN,
    LEAVES,
    RETURNS,
    CHOOSES_TO_WAIT,
    CHOOSES_TO_CONTINUE,
    TIME_IS_OVER
  }

  void happens(Step step) {
    switch (step) {
      case WRITES -> message = ++position;
      case HEARD -> heard(position, message);
      case HEARD_AGAIN -> heard(heardTo, heardMessage);
      case LEAVES -> leaves();
      case RETURNS -> returns();
      case CHOOSES_TO_WAIT -> chosen(Notice.Choice.WAIT, Cause.CUSTOMER_CHOSE);
      case CHOOSES_TO_CONTINUE -> chosen(Notice.Choice.CONTINUE, Cause.CUSTOMER_CHOSE);
      case TIME_IS_OVER -> chosen(Notice.Choice.CONTINUE, Cause.NO_ANSWER);
    }
  }

  /** For each message sent: the number of the absence it was sent in. */
  List<Integer> noticesIn() {
    return noticesIn;
  }

  List<Outcome> decided() {
    return decided;
  }

  int questions() {
    return questions;
  }

  int answers() {
    return answers;
  }

  private void heard(long asOf, long wrote) {
    if (asOf < heardTo) {
      return;
    }
    boolean news = wrote > heardMessage;
    heardTo = asOf;
    heardMessage = wrote;
    var need = Episode.need(conversation(), new Episode.Prior(201, outcome, news, notice));
    if (need instanceof Episode.Needed needed) {
      decide(needed.cause());
    }
  }

  private void leaves() {
    if (!absent) {
      absent = true;
      absence++;
    }
  }

  private void returns() {
    absent = false;
    if (notice != null && notice.isAbout(owner().id())) {
      boolean expected = notice.choice() != null || outcome instanceof AskCustomer;
      if (outcome instanceof ShareWith || expected) {
        decide(Cause.OWNER_MAY_BE_BACK);
      } else {
        notice = null;
      }
    }
  }

  private void chosen(Notice.Choice choice, Cause cause) {
    if (outcome instanceof AskCustomer && notice != null) {
      answers++;
      notice = notice.chosen(choice);
      decide(cause);
    }
  }

  private void decide(Cause cause) {
    Decision decision = Router.decide(situation(cause), rulebook);
    boolean nothing =
        cause == Cause.CUSTOMER_WROTE
            && (decision.outcome() instanceof Outcome.KeepOwner
                || decision.outcome() instanceof Outcome.LeaveAsIs);
    if (nothing) {
      return;
    }
    outcome = decision.outcome();
    notice = Notice.after(notice, outcome);
    decided.add(outcome);
    if (outcome instanceof AskCustomer || outcome instanceof TellCustomer) {
      noticesIn.add(absence);
      questions += outcome instanceof AskCustomer ? 1 : 0;
    }
  }

  private Situation situation(Cause cause) {
    SituationFixture fixture =
        SituationFixture.of(
                cause, ConversationFixture.reopened().wrote(heardMessage, AgentFixture.NOW))
            .owner(owner())
            .members(owner(), william)
            .deputies(
                new Deputies(
                    william.id(),
                    Map.<AgentId, AgentId>of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of()))
            .informed(notice, 0);
    return (outcome instanceof ShareWith ? fixture.joined(william.id()) : fixture).build();
  }

  private Conversation conversation() {
    return ConversationFixture.reopened()
        .wrote(heardMessage, AgentFixture.NOW)
        .owner(owner().id())
        .build();
  }

  private Agent owner() {
    if (outcome instanceof AssignTo assign && assign.agent().equals(william.id())) {
      return william;
    }
    return absent ? away : back;
  }
}
