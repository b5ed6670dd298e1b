package org.understudy.assignment;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AskCustomer;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.TellCustomer;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PersonChange;
import org.understudy.rules.Backup;
import org.understudy.rules.Rulebook;
import org.understudy.rules.TeamRules;
import org.understudy.wording.Phrase;

/** What happens when the owner is away and a customer wants something (B4 to B9). */
final class AwayOwner {

  /** What the customer wrote with the creation came with it; later ones he wrote to the owner. */
  private static final Duration SAME_REQUEST = Duration.ofMinutes(1);

  private final Verdicts verdicts;
  private final Situation situation;
  private final Backup backup;
  private final Rulebook rulebook;
  private final TeamRules team;
  private final Explanation explanation;

  AwayOwner(Verdicts verdicts, Situation situation, Rulebook rulebook, Explanation explanation) {
    this.verdicts = verdicts;
    this.situation = situation;
    this.backup = rulebook.backup();
    this.rulebook = rulebook;
    this.team = rulebook.of(situation.conversation().team());
    this.explanation = explanation;
  }

  /** True when the newest that happened is that a customer wrote to somebody who is away. */
  boolean wasWrittenTo(Opening opening) {
    CustomerMessage message = situation.conversation().message();
    Agent owner = situation.owner();
    if (owner == null || message == null || !backup.awayMessages()) {
      return false;
    }
    PersonChange change = situation.conversation().personChange();
    boolean newest =
        change == null
            ? opening.kind() == Opening.Kind.CREATED
                && message.at().isAfter(opening.at().plus(SAME_REQUEST))
            : change.id() < message.id();
    return newest && situation.conversation().customerWaits() && isAway(owner);
  }

  /** B5: in an open conversation only an absence counts. Whoever else owns it answers himself. */
  Decision customerWrote() {
    Agent owner = situation.owner();
    PersonChange change = situation.conversation().personChange();
    CustomerMessage message = situation.conversation().message();
    if (owner == null || message == null || (change != null && change.id() > message.id())) { // O4
      return verdicts.leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    if (!situation.conversation().customerWaits()) {
      return verdicts.leave(LeaveAsIs.Reason.AUTOMATIC_MESSAGE); // O3
    }
    if (team.neverMove()) {
      return verdicts.keep(owner, KeepOwner.Reason.LEADS_ARE_PERMANENT); // O5
    }
    if (team.assignUnavailable()) {
      return verdicts.keep(owner, KeepOwner.Reason.AVAILABILITY_NOT_ASKED); // R3
    }
    if (!isAway(owner)) {
      return verdicts.keep(owner, KeepOwner.Reason.OWNER_AVAILABLE); // O2
    }
    if (isBackSoon(owner)) {
      return keepForHisReturn(owner); // O2
    }
    return backup.on()
        ? standInOrAsk(owner, false) // B4
        : tell(owner, KeepOwner.Reason.REASSIGN_OFF, List.of());
  }

  /**
   * The customer is asked, or somebody stands in at once.
   *
   * @param teamsTurn true when the team looks for somebody after the backups
   */
  Decision standInOrAsk(Agent owner, boolean teamsTurn) {
    Notice told = situation.told();
    if (told != null && told.choice() == Notice.Choice.WAIT) {
      return verdicts.keep(owner, KeepOwner.Reason.CUSTOMER_WAITS, List.of()); // B8
    }
    Chain chain = chain(owner);
    Agent found = chain.found();
    if (found == null) {
      return teamsTurn // B9, W2: then somebody of the team
          ? verdicts.choose(true, chain.attempts())
          : tell(owner, KeepOwner.Reason.NOBODY_STANDS_IN, chain.attempts());
    }
    return asks(owner)
        ? verdicts.decision(
            new AskCustomer(
                owner.id(), found.id(), situation.now().plus(backup.asking().answerWithin())),
            chain.attempts(),
            explanation.asks(owner, found))
        : standsIn(owner, found, chain, explanation.standsIn(chain.attempts()));
  }

  /** The customer is told without any choice, where that is on and he does not know yet. */
  Decision tell(Agent owner, KeepOwner.Reason otherwise, List<Attempt> attempts) {
    if (!backup.awayMessages() || !willReturn(owner) || situation.told() != null) {
      return verdicts.keep(owner, otherwise, attempts);
    }
    return mayTell()
        ? verdicts.decision(new TellCustomer(owner.id()), attempts, explanation.tells(owner))
        : verdicts.keep(owner, KeepOwner.Reason.TOLD_OFTEN_ENOUGH, attempts);
  }

  /**
   * B9: who stands in beside the owner is away himself, so the way to somebody who is there is gone
   * again.
   *
   * @return null when he goes on, because he is there or nobody else is
   */
  @Nullable Decision insteadOf(AgentId joined, Agent owner) {
    Agent present = situation.roster().find(joined);
    if (!backup.on() || (present != null && !isAway(present))) {
      return null;
    }
    Chain chain = chain(owner);
    Agent found = chain.found();
    return found == null || found.id().equals(joined)
        ? null
        : standsIn(owner, found, chain, explanation.standsIn(chain.attempts()));
  }

  /** O2: he is back soon enough, and the customer is told where that is on. */
  Decision keepForHisReturn(Agent owner) {
    return tell(owner, KeepOwner.Reason.OWNER_BACK_SOON, List.of());
  }

  /** B6, B8: the customer has chosen, or it is done for him. */
  Decision answered(Agent owner, Notice.Choice choice) {
    if (!isAway(owner)) {
      return verdicts.keep(owner, KeepOwner.Reason.OWNER_AVAILABLE, List.of());
    }
    return switch (choice) {
      case WAIT -> verdicts.keep(owner, KeepOwner.Reason.CUSTOMER_WAITS, List.of());
      case CONTINUE -> {
        // Asked anew: whom the message named may be away himself by now.
        Chain chain = chain(owner);
        Agent found = chain.found();
        yield found == null
            ? verdicts.choose(true, chain.attempts())
            : standsIn(
                owner,
                found,
                chain,
                Phrase.sentences(explanation.answered(), explanation.standsIn(chain.attempts())));
      }
    };
  }

  boolean isAway(Agent owner) {
    return owner.attendance().isAbsent(situation.now());
  }

  boolean isBackSoon(Agent owner) {
    // Who has lost the team does not get the conversation back by the end of an absence.
    return situation.ownerMayOwn()
        && owner.attendance().isBackWithin(team.keepWhenBackWithin(), situation.now());
  }

  private Decision standsIn(Agent owner, Agent found, Chain chain, Phrase why) {
    if (backup.sharing() == Backup.Sharing.FORWARD) {
      return verdicts.decision(verdicts.assignTo(found), chain.attempts(), why);
    }
    Phrase inTheWay = whyNotJoin(found);
    return inTheWay == null
        ? verdicts.decision(new ShareWith(owner.id(), found.id()), chain.attempts(), why)
        : verdicts.decision(
            verdicts.assignTo(found), chain.attempts(), Phrase.sentences(why, inTheWay));
  }

  /** B7: why he cannot stand in beside the owner, so that he has to stand in instead of him. */
  private @Nullable Phrase whyNotJoin(Agent found) {
    if (situation.nobodyJoins()) {
      return Phrase.of("backup.nobody-joins", found.name());
    }
    // Who has no rights in the team could read it there, and not answer.
    return found.teams().contains(situation.conversation().team())
        ? null
        : Phrase.of("backup.only-reads", found.name());
  }

  private boolean asks(Agent owner) {
    return backup.asking().always() && willReturn(owner) && situation.told() == null && mayTell();
  }

  private boolean mayTell() {
    return situation.noticesToday() < backup.asking().noticesPerDay();
  }

  /** Nobody can wait for somebody who was disabled or has lost the team. */
  private boolean willReturn(Agent owner) {
    return isAway(owner) && owner.attendance().enabled() && situation.ownerMayOwn();
  }

  private Chain chain(Agent owner) {
    return Chain.from(owner, situation, new RuleRun(situation, rulebook).criteria());
  }
}
