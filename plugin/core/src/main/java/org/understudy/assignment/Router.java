package org.understudy.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.EndShare;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.Release;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
import org.understudy.conversation.TeamId;
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
  private final AwayOwner away;

  private Router(Situation situation, Rulebook rulebook) {
    this.situation = situation;
    this.rulebook = rulebook;
    this.conversation = situation.conversation();
    this.rules = rulebook.of(conversation.team());
    this.explanation = new Explanation(situation, Moments.UTC);
    this.away = new AwayOwner(this, situation, rulebook, explanation);
  }

  /** The same situation and rules always give the same decision. */
  public static Decision decide(Situation situation, Rulebook rulebook) {
    return new Router(situation, rulebook).decide();
  }

  /** Ends an opening that was decided and overtaken again and again. */
  public static Decision giveUp(Situation situation, Rulebook rulebook) {
    return new Router(situation, rulebook).leave(LeaveAsIs.Reason.CONTESTED);
  }

  /** Leaves to a person what a person has changed since it was to be handed over (D3). */
  public static Decision leaveAlone(Situation situation, Rulebook rulebook) {
    return new Router(situation, rulebook).leave(LeaveAsIs.Reason.PERSON_DECIDED);
  }

  private Decision decide() {
    if (situation.cause() == Cause.OWNER_MAY_BE_BACK) {
      return situation.joined() == null ? away.isBack() : goOnSharing();
    }
    Opening opening = conversation.opening();
    if (opening == null) {
      return closed();
    }
    if (situation.cause() == Cause.OWNER_RETURNED) {
      return goBack();
    }
    if (situation.cause() == Cause.HANDOVER) {
      return handOver();
    }
    if (situation.wish() != null) {
      return new Pull(situation, rulebook).wished(situation.wish()); // C3
    }
    return switch (situation.cause()) {
      case CUSTOMER_WROTE -> away.customerWrote();
      case CUSTOMER_CHOSE, NO_ANSWER, SOMEBODY_MAY_BE_THERE, LOOKS_FURTHER -> answered(opening);
      case CREATED,
          REOPENED,
          HELD,
          TAKEN,
          GIVEN_BACK,
          CLOSED,
          OWNER_RETURNED,
          HANDOVER,
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
    return chosen ? leave(LeaveAsIs.Reason.PERSON_DECIDED) : opened(opening); // O4
  }

  private Decision opened(Opening opening) {
    if (away.wasWrittenTo(opening)) {
      return away.customerWrote(); // B5: the first that was heard of it
    }
    if (conversation.personChange() != null) {
      return leave(LeaveAsIs.Reason.PERSON_DECIDED); // O4
    }
    return switch (opening.kind()) {
      case CREATED -> created();
      case REOPENED -> reopenedByCustomer();
    };
  }

  private Decision closed() {
    Agent owner = situation.owner();
    return owner != null && Episode.asksForRelease(conversation, null, rules)
        ? decision(new Release(owner.id()), null, List.of(), explanation.released(owner)) // R8
        : leave(LeaveAsIs.Reason.NOT_ACTIVE);
  }

  /** The backup leaves with the owner's return, and when somebody else owns it by now. */
  private Decision goOnSharing() {
    Agent owner = situation.owner();
    AgentId backup = situation.joined();
    if (owner == null || backup == null) {
      return leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    return owner.attendance().isAbsent(situation.now())
        ? decision(new ShareWith(owner.id(), backup), null, List.of(), explanation.goesOn(owner))
        : decision(new EndShare(owner.id(), backup), null, List.of(), explanation.isBack(owner));
  }

  /** O6: the former owner gets it back, or the new one keeps it. */
  private Decision goBack() {
    Moved moved = situation.moved();
    Agent owner = situation.owner();
    if (moved == null || owner == null || moved.isOver(conversation)) {
      return leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    Agent former = situation.roster().find(moved.from());
    KeepOwner.Reason kept = Return.kept(moved, conversation, former, rulebook);
    if (kept != null) {
      return decision(
          new KeepOwner(owner.id(), kept),
          moved.rule(),
          List.of(),
          explanation.keepsOnReturn(owner, former, kept));
    }
    Agent returned = Objects.requireNonNull(former);
    boolean mayOwnHere = returned.teams().contains(conversation.team());
    return decision(
        new AssignTo(returned.id(), mayOwnHere ? null : moved.fromTeam()),
        moved.rule(),
        List.of(),
        explanation.goesBack(returned, owner));
  }

  /** D3: the owner cannot go on; what he himself has done before is no person's decision now. */
  private Decision handOver() {
    Agent owner = situation.owner();
    if (owner == null) {
      return leave(LeaveAsIs.Reason.PERSON_DECIDED);
    }
    if (rules.neverMove()) {
      return keep(owner, KeepOwner.Reason.LEADS_ARE_PERMANENT); // O5
    }
    Chain chain =
        rulebook.backup().on()
            ? Chain.from(owner, situation, new RuleRun(situation, rulebook).criteria())
            : new Chain(List.of());
    Agent backup = chain.found();
    return backup == null
        ? choose(true, chain.attempts())
        : decision(
            assignTo(backup), null, chain.attempts(), explanation.standsIn(chain.attempts()));
  }

  private Decision created() {
    return situation.owner() == null
        ? choose(rules.mode() == Mode.AUTOMATIC) // R1
        : leave(LeaveAsIs.Reason.PERSON_DECIDED);
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
    if (!rules.reassignClosed() && !rulebook.backup().awayMessages()) {
      return keep(owner, KeepOwner.Reason.REASSIGN_OFF); // R4
    }
    if (isBackSoon(owner)) {
      return keep(owner, KeepOwner.Reason.OWNER_BACK_SOON); // O2
    }
    if (rulebook.backup().on()) {
      return away.standInOrAsk(owner, rules.reassignClosed()); // B4
    }
    return rules.reassignClosed()
        ? choose(true) // O1
        : away.tell(owner, KeepOwner.Reason.REASSIGN_OFF, List.of()); // B5
  }

  private boolean isAvailable(Agent owner) {
    return situation.ownerMayOwn()
        && !owner.attendance().isAbsent(situation.now())
        && (!rules.onlineOnly()
            || owner.attendance().isOnline(situation.now(), situation.presenceGrace()));
  }

  boolean isBackSoon(Agent owner) {
    Instant backAt = owner.attendance().backAt(situation.now());
    // Who has lost the team does not get the conversation back by the end of an absence.
    return situation.ownerMayOwn()
        && backAt != null
        && !backAt.isAfter(situation.now().plus(rules.keepWhenBackWithin()));
  }

  private Decision choose(boolean teamsTurn) {
    return choose(teamsTurn, List.of());
  }

  Decision choose(boolean teamsTurn, List<Attempt> before) {
    RuleRun run = new RuleRun(situation, rulebook);
    RuleRun.End end = run.run(teamsTurn && !rules.isPulled());
    List<Attempt> attempts = new ArrayList<>(before);
    attempts.addAll(run.attempts());
    return switch (end) {
      case HOLD -> new Pull(situation, rulebook).hold(run, attempts); // R6, C2
      case LEAVE ->
          waitsUnseen()
              ? new Pull(situation, rulebook).hold(run, attempts)
              : decision(
                  new LeaveAsIs(LeaveAsIs.Reason.RULE_LEAVES_IT),
                  run.rule(),
                  attempts,
                  explanation.left(LeaveAsIs.Reason.RULE_LEAVES_IT));
      case NO_RULE ->
          rules.isPulled()
              ? new Pull(situation, rulebook).hold(run, attempts) // C2
              : leave(LeaveAsIs.Reason.AGENTS_PICK); // R1
      case FOUND -> {
        Attempt last = attempts.getLast();
        Agent chosen = Objects.requireNonNull(last.winner());
        yield decision(
            assignTo(chosen),
            run.rule(),
            attempts,
            explanation.found(attempts, chosen, run.ruleName()));
      }
      case NOBODY ->
          rules.isPulled()
              ? new Pull(situation, rulebook).hold(run, attempts)
              : decision(
                  new WaitForSomeone(
                      Nobody.reason(run.attempts().getFirst().last()),
                      run.lookFurtherAt(),
                      run.alert()),
                  run.rule(),
                  attempts,
                  explanation.waits(run.attempts().getFirst()));
    };
  }

  /** Moves it along when he may not own it where it is. */
  AssignTo assignTo(Agent chosen) {
    boolean stays = chosen.teams().isEmpty() || chosen.teams().contains(conversation.team());
    return new AssignTo(
        chosen.id(), stays ? null : chosen.teams().stream().min(TeamId::compareTo).orElseThrow());
  }

  Decision keep(Agent owner, KeepOwner.Reason reason) {
    return keep(owner, reason, List.of());
  }

  Decision keep(Agent owner, KeepOwner.Reason reason, List<Attempt> attempts) {
    return decision(
        new KeepOwner(owner.id(), reason), null, attempts, explanation.kept(owner, reason));
  }

  /** C2: the host holds it, so nobody would find it if it were just left alone. */
  private boolean waitsUnseen() {
    return rules.isPulled() && situation.owner() == null && conversation.opening() != null;
  }

  Decision leave(LeaveAsIs.Reason reason) {
    return waitsUnseen() ? new Pull(situation, rulebook).hold(null, List.of()) : left(reason);
  }

  private Decision left(LeaveAsIs.Reason reason) {
    return decision(new LeaveAsIs(reason), null, List.of(), explanation.left(reason));
  }

  /** No rule but a switch has settled it. */
  Decision decision(Outcome outcome, List<Attempt> attempts, String why) {
    return decision(outcome, null, attempts, why);
  }

  private Decision decision(
      Outcome outcome, @Nullable String rule, List<Attempt> attempts, String why) {
    return new Decision(situation.cause(), outcome, rule, attempts, why);
  }
}
