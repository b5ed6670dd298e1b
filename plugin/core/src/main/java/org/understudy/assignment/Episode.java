package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.EndShare;
import org.understudy.assignment.Outcome.HoldForPull;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.assignment.Outcome.LeaveAsIs;
import org.understudy.assignment.Outcome.Release;
import org.understudy.assignment.Outcome.ShareWith;
import org.understudy.assignment.Outcome.WaitForSomeone;
import org.understudy.conversation.Conversation;
import org.understudy.conversation.Opening;
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
   */
  public record Prior(long openingId, Outcome outcome) {}

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
    return again(conversation, prior.outcome());
  }

  /**
   * R8: whether a closed conversation is still to be taken from its owner. Once for each time that
   * it is closed: who is made its owner afterwards stays.
   *
   * @param last how it was decided last, null when it was not, or when that did not take effect
   */
  public static boolean asksForRelease(
      Conversation conversation, @Nullable Outcome last, TeamRules rules) {
    return conversation.state() == State.CLOSED
        && conversation.owner() != null
        && rules.lifecycle().whenClosed() == WhenClosed.UNASSIGN
        && !(last instanceof Release)
        && !(last instanceof LeaveAsIs left && left.reason() == LeaveAsIs.Reason.CONTESTED);
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

  private static Need again(Conversation conversation, Outcome outcome) {
    return switch (outcome) {
      case AssignTo assigned -> new NotNeeded("Assigned already in this opening.");
      case EndShare ended -> new NotNeeded("Shared, and ended, already in this opening.");
      case ShareWith shared -> new NotNeeded("Shared already in this opening.");
      case Release released -> new NotNeeded("Nobody has owned it since it was closed.");
      case KeepOwner kept -> new NotNeeded("The owner was kept already in this opening.");
      case WaitForSomeone waiting ->
          // Somebody took or moved it: the decision that follows ends the waiting (O4).
          conversation.personChange() == null
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
