package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * What the customer of one conversation was told of an absence of its owner: at most one message
 * per absence, whatever is heard and how often (B5).
 *
 * @param owner who is or was away
 * @param choice what the customer chose, or what counts because he did not; null when open
 * @param over true when the owner is back; kept for those who have waited for him (B8)
 */
public record Notice(AgentId owner, @Nullable Choice choice, boolean over) {

  /** What a customer of an absent owner can choose (B5). */
  public enum Choice {
    /** The owner keeps it until he is back. */
    WAIT,
    /** The backup comes in. */
    CONTINUE
  }

  /** The customer was told just now. */
  public static Notice of(AgentId owner) {
    return new Notice(owner, null, false);
  }

  /** The customer has chosen, or it was done for him. */
  public Notice chosen(Choice made) {
    return new Notice(owner, made, over);
  }

  /** The owner is back; null when nobody has waited for him. */
  public @Nullable Notice ended() {
    return choice == Choice.WAIT ? new Notice(owner, choice, true) : null;
  }

  /** True while this agent is away. */
  public boolean isAbout(@Nullable AgentId agent) {
    return !over && owner.equals(agent);
  }

  /**
   * What the customer knows after a decision.
   *
   * @param before what he knew, null for nothing
   * @param outcome how it was decided, null when it was not
   */
  public static @Nullable Notice after(@Nullable Notice before, @Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> before;
      case Outcome.AskCustomer ask -> of(ask.owner());
      case Outcome.TellCustomer tell -> of(tell.owner());
      case Outcome.AssignTo assign -> null;
      case Outcome.EndShare end -> null;
      case Outcome.KeepOwner keep ->
          switch (keep.reason()) {
            case OWNER_IS_BACK -> before == null ? null : before.ended();
            case OWNER_AVAILABLE -> null;
            case OWNER_BACK_SOON,
                NOBODY_STANDS_IN,
                CUSTOMER_WAITS,
                TOLD_OFTEN_ENOUGH,
                REASSIGN_OFF,
                AVAILABILITY_NOT_ASKED,
                LEADS_ARE_PERMANENT,
                ANSWERED_MEANWHILE,
                FORMER_MAY_NOT_OWN,
                ASKED_ON_RETURN,
                STAYS_ON_RETURN ->
                before;
          };
      case Outcome.ShareWith share -> before;
      case Outcome.WaitForSomeone wait -> before;
      case Outcome.HoldForPull hold -> null;
      case Outcome.Release release -> null;
      case Outcome.LeaveAsIs leave -> before;
    };
  }
}
