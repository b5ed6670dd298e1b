package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AskCustomer;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.EndShare;
import org.understudy.assignment.Outcome.HoldForPull;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.Release;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.TellCustomer;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.CustomerMessage;
import org.understudy.conversation.Opening;
import org.understudy.conversation.PersonChange;
import org.understudy.conversation.State;
import org.understudy.rules.Lifecycle.WhenClosed;
import org.understudy.rules.TeamRules;

/**
 * Tells whether what became known of a conversation asks for a decision at all. One opening is one
 * episode: it is assigned automatically at most once, however often and in whatever order its
 * changes are heard.
 */
public final class Episode {

  private Episode() {}

  /**
   * What was decided last for this conversation.
   *
   * @param openingId the opening it was decided for
   * @param wrote true when a customer has written since what was known before
   * @param notice B5: what the customer was told of an absence, null when nothing
   */
  public record Prior(long openingId, Outcome outcome, boolean wrote, @Nullable Notice notice) {

    /** Nobody has written since, and nobody was told anything. */
    public Prior(long openingId, Outcome outcome) {
      this(openingId, outcome, false, null);
    }
  }

  /** Whether a decision is needed. */
  public sealed interface Need {}

  /** Decide now. */
  public record Needed(Cause cause) implements Need {}

  /**
   * There is nothing to decide.
   *
   * @param why one short English sentence for people
   */
  public record NotNeeded(String why) implements Need {}

  /**
   * A conversation that waits for someone is not asked about here when somebody may be there: the
   * caller knows that, and decides with {@link Cause#SOMEBODY_MAY_BE_THERE}. A conversation that is
   * no longer active does not wait any more either.
   *
   * @param prior null when nothing was decided for this conversation yet
   */
  public static Need need(Conversation conversation, @Nullable Prior prior) {
    Opening opening = conversation.opening();
    if (opening == null) {
      return new NotNeeded("It is not active.");
    }
    if (prior == null || prior.openingId() < opening.id()) {
      return first(conversation, opening);
    }
    if (prior.openingId() > opening.id()) {
      return new NotNeeded("These facts are older than what was decided already.");
    }
    if (conversation.held() && !waits(prior.outcome())) {
      return new Needed(Cause.HELD); // Nobody would see it otherwise.
    }
    Need need = again(conversation, prior);
    boolean more = prior.wrote() && need instanceof NotNeeded && !isAsked(prior.outcome());
    return more ? afterMore(conversation, prior.notice(), need) : need;
  }

  /** B5: a customer wrote in an open conversation. Each absence of its owner is told once. */
  private static Need afterMore(
      Conversation conversation, @Nullable Notice notice, Need otherwise) {
    if (conversation.owner() == null || !conversation.customerWaits()) {
      return otherwise;
    }
    return notice != null && notice.isAbout(conversation.owner())
        ? new NotNeeded("The customer knows already that the owner is away.")
        : new Needed(Cause.CUSTOMER_WROTE);
  }

  /** Something is open that the message does not change. */
  private static boolean isAsked(Outcome outcome) {
    return waits(outcome) || outcome instanceof ShareWith || outcome instanceof AskCustomer;
  }

  /**
   * R8: whether a closed conversation is still to be taken from its owner. Once for each time that
   * it is closed: who is made its owner afterwards stays, and who takes it before it is released.
   *
   * @param last how it was decided last, null when it was not, or when that did not take effect
   */
  public static boolean asksForRelease(
      Conversation conversation, @Nullable Outcome last, TeamRules rules) {
    return conversation.state() == State.CLOSED
        && conversation.owner() != null
        && rules.lifecycle().whenClosed() == WhenClosed.UNASSIGN
        && !isTaken(conversation.personChange())
        && !(last instanceof Release)
        && !(last instanceof LeaveAsIs left && left.reason() == LeaveAsIs.Reason.CONTESTED);
  }

  /** Hosts unlock what is closed, in the name of who closed it: that says nothing. */
  private static boolean isTaken(@Nullable PersonChange sinceClosing) {
    return sinceClosing != null && sinceClosing.what() != PersonChange.What.UNLOCK;
  }

  private static Need first(Conversation conversation, Opening opening) {
    return switch (opening.kind()) {
      case CREATED -> new Needed(Cause.CREATED);
      case REOPENED ->
          // The message may be heard later than the new state: they are two changes in the host.
          conversation.message() == null && !conversation.held()
              ? new NotNeeded("Opened again, but no customer has written yet.")
              : new Needed(Cause.REOPENED);
    };
  }

  private static Need again(Conversation conversation, Prior prior) {
    return switch (prior.outcome()) {
      case AssignTo assigned -> new NotNeeded("Assigned already in this opening.");
      case EndShare ended -> new NotNeeded("Shared, and ended, already in this opening.");
      case ShareWith shared -> new NotNeeded("Shared already in this opening.");
      case Release released -> new NotNeeded("Nobody has owned it since it was closed.");
      case AskCustomer ask ->
          ask.owner().equals(conversation.owner())
              ? new NotNeeded("The customer is asked, and has time to choose.")
              : new Needed(Cause.OVERTAKEN); // O4: somebody else owns it by now
      case TellCustomer told -> new NotNeeded("The customer was told that the owner is away.");
      case KeepOwner kept -> new NotNeeded("The owner was kept already in this opening.");
      case WaitForSomeone waiting ->
          // Somebody took or moved it: the decision that follows ends the waiting (O4).
          !tookIt(conversation, prior.notice())
              ? new NotNeeded("It waits until somebody may be there.")
              : new Needed(Cause.OVERTAKEN);
      case HoldForPull held ->
          conversation.personChange() == null || conversation.held()
              ? new NotNeeded("It waits until somebody takes it.")
              : new Needed(Cause.OVERTAKEN);
      case LeaveAsIs left -> afterLeaving(conversation, left.reason());
    };
  }

  private static boolean waits(Outcome outcome) {
    return outcome instanceof WaitForSomeone || outcome instanceof HoldForPull;
  }

  /** What a person did before the customer of an absent owner chose is no answer to it. */
  private static boolean tookIt(Conversation conversation, @Nullable Notice notice) {
    PersonChange change = conversation.personChange();
    CustomerMessage message = conversation.message();
    boolean before =
        notice != null
            && notice.isAbout(conversation.owner())
            && change != null
            && message != null
            && change.id() < message.id();
    return change != null && !before;
  }

  private static Need afterLeaving(Conversation conversation, LeaveAsIs.Reason reason) {
    return switch (reason) {
      case AUTOMATIC_MESSAGE, NO_CUSTOMER_MESSAGE ->
          conversation.customerWaits()
              ? new Needed(Cause.REOPENED)
              : new NotNeeded("No customer, only a machine has written.");
      case PERSON_DECIDED, RULE_LEAVES_IT, AGENTS_PICK, NOT_ACTIVE, CONTESTED ->
          new NotNeeded("It was left as it is already in this opening.");
    };
  }
}
