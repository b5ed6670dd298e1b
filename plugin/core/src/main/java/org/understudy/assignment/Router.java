package org.understudy.assignment;

import java.time.Instant;
import java.util.List;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;

/**
 * Decides who gets a conversation. The order of the rules is the order of the lines in {@link
 * #decide()}, {@link #created()} and {@link #reopened(Agent)}: the first that fits ends it.
 */
public final class Router {

  private final Situation situation;
  private final TeamRules rules;
  private final Conversation conversation;
  private final Explanation explanation;

  private Router(Situation situation, TeamRules rules) {
    this.situation = situation;
    this.rules = rules;
    this.conversation = situation.conversation();
    this.explanation = new Explanation(situation, rules, Moments.UTC);
  }

  /** The same situation and rules always give the same decision. */
  public static Decision decide(Situation situation, TeamRules rules) {
    return new Router(situation, rules).decide();
  }

  /** Ends an opening that was decided and overtaken again and again. */
  public static Decision giveUp(Situation situation, TeamRules rules) {
    return new Router(situation, rules).leave(LeaveAsIs.Reason.CONTESTED);
  }

  private Decision decide() {
    Opening opening = conversation.opening();
    if (opening == null) {
      return leave(LeaveAsIs.Reason.NOT_ACTIVE);
    }
    if (conversation.personChange() != null) {
      return leave(LeaveAsIs.Reason.PERSON_DECIDED); // O4
    }
    return switch (opening.kind()) {
      case CREATED -> created();
      case REOPENED -> reopenedByCustomer();
    };
  }

  private Decision created() {
    if (!rules.automaticAssignment()) {
      return leave(LeaveAsIs.Reason.AGENTS_PICK); // R1
    }
    if (situation.owner() != null) {
      return leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    return choose();
  }

  private Decision reopenedByCustomer() {
    if (conversation.message() == null) {
      return leave(LeaveAsIs.Reason.NO_CUSTOMER_MESSAGE);
    }
    if (!conversation.customerWaits()) {
      return leave(LeaveAsIs.Reason.AUTOMATIC_MESSAGE); // O3
    }
    Agent owner = situation.owner();
    return owner == null ? created() : reopened(owner);
  }

  private Decision reopened(Agent owner) {
    if (rules.neverMove()) {
      return keep(owner, KeepOwner.Reason.LEADS_ARE_PERMANENT); // O5
    }
    if (rules.assignUnavailable()) {
      return keep(owner, KeepOwner.Reason.AVAILABILITY_NOT_ASKED); // R3
    }
    if (isAvailable(owner)) {
      return keep(owner, KeepOwner.Reason.OWNER_AVAILABLE); // O2
    }
    if (!rules.reassignClosed()) {
      return keep(owner, KeepOwner.Reason.REASSIGN_OFF); // R4
    }
    if (isBackSoon(owner)) {
      return keep(owner, KeepOwner.Reason.OWNER_BACK_SOON); // O2
    }
    return choose(); // O1
  }

  private boolean isAvailable(Agent owner) {
    return situation.ownerMayOwn()
        && !owner.attendance().isAbsent(situation.now())
        && (!rules.onlineOnly()
            || owner.attendance().isOnline(situation.now(), situation.presenceGrace()));
  }

  private boolean isBackSoon(Agent owner) {
    Instant backAt = owner.attendance().backAt(situation.now());
    // Who has lost the team does not get the conversation back by the end of an absence.
    return situation.ownerMayOwn()
        && backAt != null
        && !backAt.isAfter(situation.now().plus(rules.keepWhenBackWithin()));
  }

  private Decision choose() {
    Narrowing narrowing = new Narrowing(situation, rules);
    Agent chosen = narrowing.choose();
    List<Question> questions = narrowing.questions();
    if (chosen == null) {
      WaitForSomeone.Reason nobody = narrowing.nobody();
      return decision(new WaitForSomeone(nobody), questions, explanation.waits(nobody, questions));
    }
    return decision(new AssignTo(chosen.id()), questions, explanation.assigned(chosen, questions));
  }

  private Decision keep(Agent owner, KeepOwner.Reason reason) {
    return decision(new KeepOwner(owner.id(), reason), List.of(), explanation.kept(owner, reason));
  }

  private Decision leave(LeaveAsIs.Reason reason) {
    return decision(new LeaveAsIs(reason), List.of(), explanation.left(reason));
  }

  private Decision decision(Outcome outcome, List<Question> questions, String why) {
    return new Decision(situation.cause(), outcome, questions, why);
  }
}
