package org.understudy.assignment;

import java.util.List;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.Release;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.rules.Mode;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;

/**
 * Decides who gets a conversation. The order of the rules is the order of the lines in {@link
 * #decide()}, {@link #created()} and {@link #reopened(Agent)}: the first that fits ends it.
 */
public final class Router {

  private final Situation situation;
  private final Rulebook rulebook;
  private final TeamRules rules;
  private final Conversation conversation;
  private final Explanation explanation;
  private final Verdicts verdicts;
  private final AwayOwner away;

  private Router(Situation situation, Rulebook rulebook) {
    this.situation = situation;
    this.rulebook = rulebook;
    this.conversation = situation.conversation();
    this.rules = rulebook.of(conversation.team());
    this.explanation = new Explanation(situation);
    this.verdicts = new Verdicts(situation, rulebook, explanation);
    this.away = new AwayOwner(verdicts, situation, rulebook, explanation);
  }

  /** The same situation and rules always give the same decision. */
  public static Decision decide(Situation situation, Rulebook rulebook) {
    return new Router(situation, rulebook).decide();
  }

  /** Ends an opening that was decided and overtaken again and again. */
  public static Decision giveUp(Situation situation, Rulebook rulebook) {
    return new Router(situation, rulebook).verdicts.leave(LeaveAsIs.Reason.CONTESTED);
  }

  /** Leaves to a person what a person has changed since it was to be handed over (D3). */
  public static Decision leaveAlone(Situation situation, Rulebook rulebook) {
    return new Router(situation, rulebook).verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED);
  }

  private Decision decide() {
    if (situation.cause() == Cause.OWNER_MAY_BE_BACK) {
      return new Return(verdicts, away, situation, rulebook, explanation).mayBeBack();
    }
    Opening opening = conversation.opening();
    if (opening == null) {
      return closed();
    }
    if (situation.wish() != null) {
      return new Pull(situation, rulebook).wished(situation.wish()); // C3
    }
    return switch (situation.cause()) {
      case OWNER_RETURNED ->
          new Return(verdicts, away, situation, rulebook, explanation).goBack(); // O6
      case HANDOVER -> handOver(); // D3
      case CUSTOMER_WROTE -> away.customerWrote();
      case CUSTOMER_CHOSE, NO_ANSWER, SOMEBODY_MAY_BE_THERE, LOOKS_FURTHER -> answered(opening);
      case CREATED,
          REOPENED,
          HELD,
          TAKEN,
          GIVEN_BACK,
          CLOSED,
          OVERTAKEN,
          ABSENCE_LEARNED,
          OWNER_MAY_BE_BACK ->
          opened(opening);
    };
  }

  /** What the customer of an absent owner chose counts; else it is decided like an opening. */
  private Decision answered(Opening opening) {
    Agent owner = situation.owner();
    Notice told = situation.told();
    if (owner != null && told != null && told.choice() != null) {
      return away.answered(owner, told.choice());
    }
    boolean chosen =
        situation.cause() == Cause.CUSTOMER_CHOSE || situation.cause() == Cause.NO_ANSWER;
    return chosen ? verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED) : opened(opening); // O4
  }

  private Decision opened(Opening opening) {
    if (away.wasWrittenTo(opening)) {
      return away.customerWrote(); // B5: the first that was heard of it
    }
    if (conversation.personChange() != null) {
      return verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED); // O4
    }
    return switch (opening.kind()) {
      case CREATED -> created();
      case REOPENED -> reopenedByCustomer();
    };
  }

  private Decision closed() {
    Agent owner = situation.owner();
    return owner != null && Episode.asksForRelease(conversation, null, rules)
        ? verdicts.decision(new Release(owner.id()), List.of(), explanation.released(owner)) // R8
        : verdicts.leave(LeaveAsIs.Reason.NOT_ACTIVE);
  }

  /** D3: the owner cannot go on; what he himself has done before is no person's decision now. */
  private Decision handOver() {
    Agent owner = situation.owner();
    if (owner == null) {
      return verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    if (rules.neverMove()) {
      return verdicts.keep(owner, KeepOwner.Reason.LEADS_ARE_PERMANENT); // O5
    }
    Chain chain =
        rulebook.backup().on()
            ? Chain.from(owner, situation, new RuleRun(situation, rulebook).criteria())
            : new Chain(List.of());
    Agent backup = chain.found();
    return backup == null
        ? verdicts.choose(true, chain.attempts())
        : verdicts.decision(
            verdicts.assignTo(backup), chain.attempts(), explanation.standsIn(chain.attempts()));
  }

  private Decision created() {
    return situation.owner() == null
        ? verdicts.choose(rules.mode() == Mode.AUTOMATIC, List.of()) // R1
        : verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED);
  }

  private Decision reopenedByCustomer() {
    if (conversation.message() == null) {
      return verdicts.leave(LeaveAsIs.Reason.NO_CUSTOMER_MESSAGE);
    }
    if (!conversation.customerWaits()) {
      return verdicts.leave(LeaveAsIs.Reason.AUTOMATIC_MESSAGE); // O3
    }
    Agent owner = situation.owner();
    return owner == null ? created() : reopened(owner);
  }

  private Decision reopened(Agent owner) {
    if (rules.neverMove()) {
      return verdicts.keep(owner, KeepOwner.Reason.LEADS_ARE_PERMANENT); // O5
    }
    if (rules.assignUnavailable()) {
      return verdicts.keep(owner, KeepOwner.Reason.AVAILABILITY_NOT_ASKED); // R3
    }
    if (isAvailable(owner)) {
      return verdicts.keep(owner, KeepOwner.Reason.OWNER_AVAILABLE); // O2
    }
    if (!rules.reassignClosed() && !rulebook.backup().awayMessages()) {
      return verdicts.keep(owner, KeepOwner.Reason.REASSIGN_OFF); // R4
    }
    if (away.isBackSoon(owner)) {
      return away.keepForHisReturn(owner); // O2
    }
    if (rulebook.backup().on()) {
      return away.standInOrAsk(owner, rules.reassignClosed()); // B4
    }
    return rules.reassignClosed()
        ? verdicts.choose(true, List.of()) // O1
        : away.tell(owner, KeepOwner.Reason.REASSIGN_OFF, List.of()); // B5
  }

  private boolean isAvailable(Agent owner) {
    return situation.ownerMayOwn()
        && !owner.attendance().isAbsent(situation.now())
        && (!rules.onlineOnly()
            || owner.attendance().isOnline(situation.now(), situation.presenceGrace()));
  }
}
