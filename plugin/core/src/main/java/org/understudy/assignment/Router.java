package org.understudy.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.assignment.Question.Kind;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.rules.TeamRules;

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
    this.explanation = new Explanation(situation, Moments.UTC);
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
    Attempt attempt = Search.in(situation.team(), rules.strategy(), criteria());
    Agent chosen = attempt.winner();
    Outcome outcome =
        chosen == null ? new WaitForSomeone(nobody(attempt.last())) : new AssignTo(chosen.id());
    return new Decision(
        situation.cause(), outcome, List.of(attempt), explanation.found(attempt, chosen));
  }

  private Criteria criteria() {
    Agent owner = situation.owner();
    return new Criteria(
        owner == null ? null : owner.id(),
        rules.excluded(),
        !rules.assignUnavailable(), // R3
        rules.onlineOnly() && !rules.assignUnavailable(), // A3
        Set.of(),
        rules.capacity(),
        situation.now(),
        situation.presenceGrace());
  }

  /** Names the question that nobody passed. */
  private static WaitForSomeone.Reason nobody(Kind last) {
    return switch (last) {
      case IN_TEAM -> WaitForSomeone.Reason.TEAM_IS_EMPTY;
      case NOT_EXCLUDED -> WaitForSomeone.Reason.ALL_EXCLUDED;
      case NOT_ABSENT -> WaitForSomeone.Reason.ALL_ABSENT;
      case ONLINE -> WaitForSomeone.Reason.NOBODY_ONLINE;
      case HAS_SKILL -> WaitForSomeone.Reason.NOBODY_WITH_THE_SKILL;
      case HAS_CAPACITY -> WaitForSomeone.Reason.ALL_AT_CAPACITY;
      case COMES_NEXT -> throw new IllegalStateException("The last question always finds one.");
    };
  }

  private Decision keep(Agent owner, KeepOwner.Reason reason) {
    return decision(new KeepOwner(owner.id(), reason), explanation.kept(owner, reason));
  }

  private Decision leave(LeaveAsIs.Reason reason) {
    return decision(new LeaveAsIs(reason), explanation.left(reason));
  }

  private Decision decision(Outcome outcome, String why) {
    return new Decision(situation.cause(), outcome, List.of(), why);
  }
}
