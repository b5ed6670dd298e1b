package org.understudy.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.conversation.PersonChange;
import org.understudy.wording.Phrase;

/** Says in one or two sentences why a decision ended as it did (N1): names, no ids. */
final class Explanation {

  private final Situation situation;
  private final String team;

  Explanation(Situation situation) {
    this.situation = situation;
    this.team = situation.team().name();
  }

  /**
   * @param rule name of the rule that found somebody, null when none did
   */
  Phrase found(List<Attempt> attempts, Agent chosen, @Nullable String rule) {
    Phrase aside =
        attempts.size() == 1
            ? Phrase.NOTHING
            : Phrase.of("found.aside", SearchWords.aside(attempts));
    Phrase choice = SearchWords.choice(attempts.getLast(), chosen);
    return Phrase.sentences(
        ownerIsAway(), aside, rule == null ? choice : Phrase.of("found.by-rule", rule, choice));
  }

  Phrase standsIn(List<Attempt> chain) {
    return Phrase.sentences(ownerIsAway(), SearchWords.path(chain));
  }

  /** B5: he has the choice. */
  Phrase asks(Agent owner, Agent backup) {
    return Phrase.sentences(
        ownerIsAway(), Phrase.of("customer.asked", owner.name(), backup.name()));
  }

  /** B5: he has none. */
  Phrase tells(Agent owner) {
    return Phrase.sentences(ownerIsAway(), Phrase.of("customer.told", owner.name()));
  }

  /** B6, B8: who decided that somebody stands in; nothing when nobody was asked. */
  Phrase answered() {
    return switch (situation.cause()) {
      case CUSTOMER_CHOSE -> Phrase.of("customer.chose");
      case NO_ANSWER -> Phrase.of("customer.did-not-choose");
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
          Phrase.NOTHING;
    };
  }

  Phrase isBack(Agent owner) {
    return Phrase.of("return.backup-leaves", owner.name());
  }

  Phrase released(Agent owner) {
    return Phrase.of("closed.released", team, owner.name());
  }

  Phrase goesBack(Agent former, Agent owner) {
    return Phrase.of("return.gets-it", former.name(), owner.name());
  }

  /**
   * @param former null when the host knows him no longer
   */
  Phrase keepsOnReturn(Agent owner, @Nullable Agent former, KeepOwner.Reason reason) {
    Phrase back =
        former == null
            ? Phrase.of("return.unknown-is-back")
            : Phrase.of("return.is-back", former.name());
    return Phrase.sentences(back, kept(owner, reason));
  }

  Phrase goesOn(Agent owner) {
    return Phrase.of("return.backup-stays", owner.name(), whyAway(owner));
  }

  /** C2: it waits in the queue of a team. */
  Phrase held(Pool where) {
    return Phrase.sentences(ownerIsAway(), Phrase.of("queue.waits", where.name()));
  }

  /** C3. */
  Phrase taken(Agent by) {
    return Phrase.of("queue.taken", by.name(), team, situation.queue().since());
  }

  /** C3. */
  Phrase givenBack(String reason) {
    Agent owner = situation.owner();
    Phrase back =
        owner == null
            ? Phrase.of("queue.given-back", reason)
            : Phrase.of("queue.given-back-by", owner.name(), reason);
    return Phrase.sentences(back, Phrase.of("queue.waits", team));
  }

  Phrase waits(Attempt attempt) {
    return Phrase.sentences(ownerIsAway(), SearchWords.waits(attempt));
  }

  Phrase kept(Agent owner, KeepOwner.Reason reason) {
    String name = owner.name();
    return switch (reason) {
      case OWNER_AVAILABLE -> Phrase.of("kept.available", name);
      case OWNER_BACK_SOON -> Phrase.sentences(ownerIsAway(), Phrase.of("kept.back-soon"));
      case CUSTOMER_WAITS -> Phrase.sentences(ownerIsAway(), Phrase.of("kept.awaited", name));
      case OWNER_IS_BACK ->
          situation.notice() != null && situation.notice().choice() == Notice.Choice.WAIT
              ? Phrase.of("kept.back-awaited", name)
              : Phrase.of("kept.back", name);
      case TOLD_OFTEN_ENOUGH -> Phrase.sentences(ownerIsAway(), Phrase.of("kept.told-enough"));
      case REASSIGN_OFF -> Phrase.sentences(ownerIsAway(), Phrase.of("kept.reassign-off", team));
      case NOBODY_STANDS_IN ->
          Phrase.sentences(ownerIsAway(), Phrase.of("kept.nobody-stands-in", name));
      case AVAILABILITY_NOT_ASKED -> Phrase.of("kept.availability-not-asked", name, team);
      case LEADS_ARE_PERMANENT -> Phrase.of("kept.permanent", name, team);
      case ANSWERED_MEANWHILE -> Phrase.of("kept.answered", name);
      case FORMER_MAY_NOT_OWN -> Phrase.of("kept.former-may-not", name);
      case ASKED_ON_RETURN -> Phrase.of("kept.unless-decided", name);
      case STAYS_ON_RETURN -> Phrase.of("kept.stays", name);
    };
  }

  Phrase left(LeaveAsIs.Reason reason) {
    return switch (reason) {
      case PERSON_DECIDED -> personDecided();
      case AUTOMATIC_MESSAGE -> automaticMessage();
      case RULE_LEAVES_IT -> Phrase.of("left.rule");
      case AGENTS_PICK -> Phrase.of("left.agents-pick", team);
      case NOT_ACTIVE -> Phrase.of("left.closed");
      case NO_CUSTOMER_MESSAGE -> Phrase.of("left.no-message");
      case CONTESTED -> Phrase.of("left.contested");
    };
  }

  /** W4: agents pick for now. */
  Phrase ruleToCome() {
    return Phrase.of("waits.rule-to-come", team);
  }

  /** Why the owner cannot go on; nothing when nobody owns it. */
  private Phrase ownerIsAway() {
    Agent owner = situation.owner();
    return owner == null ? Phrase.NOTHING : Phrase.of("owner.is", owner.name(), whyAway(owner));
  }

  /** Words that fit after "John is" and into brackets behind the name. */
  Phrase whyAway(Agent owner) {
    boolean lostTeam = owner.attendance().enabled() && !situation.ownerMayOwn();
    return lostTeam ? Phrase.of("away.lost-team", team) : Away.phrase(owner, situation.now());
  }

  private Phrase automaticMessage() {
    var message = situation.conversation().message();
    String what = message == null ? null : message.automaticReason();
    return what == null ? Phrase.of("left.machine") : Phrase.of("left.machine-because", what);
  }

  private Phrase personDecided() {
    PersonChange change = situation.conversation().personChange();
    Agent owner = situation.owner();
    if (change == null) {
      return owner == null ? Phrase.of("person.decided") : Phrase.of("person.owns", owner.name());
    }
    Agent person =
        owner != null && owner.id().equals(change.by())
            ? owner
            : situation.roster().find(change.by());
    Object who = person == null ? Phrase.of("person") : person.name();
    return switch (change.what()) {
      case OWNER -> Phrase.of("person.chose-owner", who);
      case LOCK -> Phrase.of("person.took", who);
      case UNLOCK -> Phrase.of("person.gave-back", who);
      case TEAM -> Phrase.of("person.moved", who);
    };
  }
}
