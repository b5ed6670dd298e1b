package org.understudy.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.conversation.PersonChange;

/** Says in one or two sentences why a decision ended as it did (N1): names, no ids. */
final class Explanation {

  private final Situation situation;
  private final Moments moments;
  private final SearchWords search;
  private final String team;

  Explanation(Situation situation, Moments moments) {
    this.situation = situation;
    this.moments = moments;
    this.search = new SearchWords(moments);
    this.team = situation.team().name();
  }

  /**
   * @param rule name of the rule that found somebody, null when none did
   */
  String found(List<Attempt> attempts, Agent chosen, @Nullable String rule) {
    String aside =
        attempts.size() == 1 ? "" : "Nobody could take it in " + search.aside(attempts) + ". ";
    String by = rule == null ? "" : "By the rule \"" + rule + "\": ";
    return ownerIsAway() + aside + by + search.choice(attempts.getLast(), chosen);
  }

  String standsIn(List<Attempt> chain) {
    return ownerIsAway() + search.path(chain);
  }

  /** B5: he has the choice. */
  String asks(Agent owner, Agent backup) {
    return ownerIsAway()
        + "The customer is asked: wait for "
        + owner.name()
        + ", or continue with "
        + backup.name()
        + ".";
  }

  /** B5: he has none. */
  String tells(Agent owner) {
    return ownerIsAway() + "The customer is told, and " + owner.name() + " keeps it.";
  }

  /** B6, B8: who decided that somebody stands in; empty when nobody was asked. */
  String answered() {
    return switch (situation.cause()) {
      case CUSTOMER_CHOSE -> "The customer chose to continue. ";
      case NO_ANSWER -> "The customer did not choose in time. ";
      case CREATED,
          REOPENED,
          SOMEBODY_MAY_BE_THERE,
          LOOKS_FURTHER,
          OWNER_MAY_BE_BACK,
          HELD,
          TAKEN,
          GIVEN_BACK,
          CLOSED,
          OWNER_RETURNED,
          HANDOVER,
          CUSTOMER_WROTE,
          OVERTAKEN,
          ABSENCE_LEARNED ->
          "";
    };
  }

  String isBack(Agent owner) {
    return owner.name() + " is back: the backup leaves.";
  }

  String released(Agent owner) {
    return "It is closed, and in "
        + team
        + " closed conversations belong to nobody: "
        + owner.name()
        + " no longer owns it.";
  }

  String goesBack(Agent former, Agent owner) {
    return former.name() + " is back and gets it again: " + owner.name() + " had stood in.";
  }

  /**
   * @param former null when the host knows him no longer
   */
  String keepsOnReturn(Agent owner, @Nullable Agent former, KeepOwner.Reason reason) {
    return (former == null ? "The former owner" : former.name())
        + " is back. "
        + kept(owner, reason);
  }

  String goesOn(Agent owner) {
    return owner.name() + " is still " + whyAway(owner) + ": the backup stays.";
  }

  /** C2: it waits in the queue of a team. */
  String held(Pool where) {
    return ownerIsAway() + "It waits in " + where.name() + " until somebody takes it.";
  }

  /** C3. */
  String taken(Agent by) {
    return by.name()
        + " has taken the next one in "
        + team
        + ": its customer has waited since "
        + moments.at(situation.queue().since())
        + ".";
  }

  /** C3. */
  String givenBack(String reason) {
    Agent owner = situation.owner();
    return (owner == null ? "It was given back" : owner.name() + " has given it back")
        + " (\""
        + reason
        + "\"). It waits in "
        + team
        + " until somebody takes it.";
  }

  String waits(Attempt attempt) {
    return ownerIsAway() + search.waits(attempt);
  }

  String kept(Agent owner, KeepOwner.Reason reason) {
    String name = owner.name();
    return switch (reason) {
      case OWNER_AVAILABLE -> name + " is available and keeps it.";
      case OWNER_BACK_SOON -> ownerIsAway() + "That is soon enough to keep it.";
      case CUSTOMER_WAITS -> ownerIsAway() + "The customer waits for " + name + ".";
      case OWNER_IS_BACK ->
          situation.notice() != null && situation.notice().choice() == Notice.Choice.WAIT
              ? name + " is back. The customer has waited for " + name + "."
              : name + " is back and keeps it.";
      case TOLD_OFTEN_ENOUGH ->
          ownerIsAway()
              + "It stays, and the customer is not told: he had enough away messages today.";
      case REASSIGN_OFF ->
          ownerIsAway() + "It stays: " + team + " does not reassign closed conversations.";
      case NOBODY_STANDS_IN ->
          ownerIsAway() + "It stays: nobody can stand in for " + name + " now.";
      case AVAILABILITY_NOT_ASKED ->
          name + " keeps it: " + team + " also assigns to agents who are not available.";
      case LEADS_ARE_PERMANENT -> name + " keeps it: in " + team + " an owner is never replaced.";
      case ANSWERED_MEANWHILE -> name + " keeps it: the customer has been answered meanwhile.";
      case FORMER_MAY_NOT_OWN -> name + " keeps it: the former owner may not own it any more.";
      case ASKED_ON_RETURN -> name + " keeps it unless one of the two decides otherwise.";
      case STAYS_ON_RETURN -> name + " keeps it.";
    };
  }

  String left(LeaveAsIs.Reason reason) {
    return switch (reason) {
      case PERSON_DECIDED -> personDecided();
      case AUTOMATIC_MESSAGE -> automaticMessage();
      case RULE_LEAVES_IT -> "A rule leaves it as it is.";
      case AGENTS_PICK -> "Agents pick: " + team + " does not assign new conversations.";
      case NOT_ACTIVE -> "It is closed: nobody has to act.";
      case NO_CUSTOMER_MESSAGE -> "It was opened again, but no customer has written.";
      case CONTESTED ->
          "It was changed again and again while it was being assigned: a person has to look.";
    };
  }

  /** Why the owner cannot go on, with a space behind; empty when nobody owns it. */
  private String ownerIsAway() {
    Agent owner = situation.owner();
    return owner == null ? "" : owner.name() + " is " + whyAway(owner) + ". ";
  }

  /** Words that fit after "John is" and into brackets behind the name. */
  String whyAway(Agent owner) {
    boolean lostTeam = owner.attendance().enabled() && !situation.ownerMayOwn();
    return lostTeam ? "no longer in " + team : Away.phrase(owner, situation.now(), moments);
  }

  private String automaticMessage() {
    var message = situation.conversation().message();
    String what = message == null ? null : message.automaticReason();
    return "The message was written by a machine" + (what == null ? "." : " (" + what + ").");
  }

  private String personDecided() {
    PersonChange change = situation.conversation().personChange();
    Agent owner = situation.owner();
    if (change == null) {
      return owner == null ? "A person decided." : owner.name() + " owns it already.";
    }
    Agent person =
        owner != null && owner.id().equals(change.by())
            ? owner
            : situation.roster().find(change.by());
    String who = person == null ? "A person" : person.name();
    return who
        + switch (change.what()) {
          case OWNER -> " has chosen the owner.";
          case LOCK -> " has taken it.";
          case UNLOCK -> " has given it back.";
          case TEAM -> " has moved it.";
        };
  }
}
