package org.understudy.war.decider;

import static org.understudy.assignment.Outcome.KeepOwner.Reason.TOLD_OFTEN_ENOUGH;

import java.time.Instant;
import org.understudy.assignment.Agent;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Notice;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.war.persistence.Notices;
import org.understudy.war.persistence.Tracked;

/** The episodes of absences within one batch (B5 to B8). */
final class AwayEpisodes {

  private final Round round;
  private final Desk desk;
  private final Instant now;

  AwayEpisodes(Round round, Desk desk, Instant now) {
    this.round = round;
    this.desk = desk;
    this.now = now;
  }

  /** B5: recorded when it changes anything; an owner who is there answers himself. */
  void customerWrote(Tracked tracked) {
    Situation situation = round.situation(tracked, Cause.CUSTOMER_WROTE);
    Decision decision = round.decided(tracked, situation);
    boolean nothing =
        switch (decision.outcome()) {
          case Outcome.KeepOwner keep ->
              keep.reason() != TOLD_OFTEN_ENOUGH || keep.equals(tracked.outcome());
          case Outcome.LeaveAsIs leave -> true;
          case Outcome.AssignTo assign -> false;
          case Outcome.ShareWith share -> false;
          case Outcome.EndShare end -> false;
          case Outcome.AskCustomer ask -> false;
          case Outcome.TellCustomer tell -> false;
          case Outcome.WaitForSomeone wait -> false;
          case Outcome.HoldForPull hold -> false;
          case Outcome.Release release -> false;
        };
    if (nothing) {
      desk.follow(tracked.saved());
      if (decision.outcome() instanceof Outcome.KeepOwner keep
          && keep.reason() == Outcome.KeepOwner.Reason.OWNER_AVAILABLE) {
        desk.kept().add(tracked.facts().id(), now, Cause.CUSTOMER_WROTE);
      }
    } else {
      round.record(tracked, situation, decision);
    }
  }

  /** B6, B8: a question was answered, by the customer or for him. */
  void answered(Notices.Answer answer, Cause cause) {
    Tracked tracked = desk.told().find(answer.conversation());
    if (tracked != null
        && tracked.notice() != null
        && tracked.outcome() instanceof Outcome.AskCustomer
        && answer.decision().equals(tracked.decisionId())) {
      round.decide(tracked.told(tracked.notice().chosen(answer.choice())), cause);
    }
  }

  /** B8: ends the notice of an absence that is over. */
  void mayBeBack(Tracked tracked) {
    Notice notice = tracked.notice();
    Situation situation = round.situation(tracked, Cause.OWNER_MAY_BE_BACK);
    Agent owner = situation.owner();
    if (owner == null || notice == null || owner.attendance().isAbsent(now)) {
      return;
    }
    boolean expected =
        notice.choice() == Notice.Choice.WAIT || tracked.outcome() instanceof Outcome.AskCustomer;
    if (expected && tracked.facts().state().isActive()) {
      round.record(tracked, situation, round.decided(tracked, situation));
    } else {
      round.later(tracked.told(null));
    }
  }
}
