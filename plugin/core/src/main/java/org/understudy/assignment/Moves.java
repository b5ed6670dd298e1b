package org.understudy.assignment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Outcome.AssignTo;
import org.understudy.assignment.Outcome.KeepOwner;
import org.understudy.conversation.Conversation;
import org.understudy.rules.Lifecycle.WhenBack;
import org.understudy.rules.Rulebook;

/** What a decision leaves open for the return of an owner (O6). */
public final class Moves {

  private Moves() {}

  /** How the conversation is to be remembered after the decision; null when nothing is open. */
  public static @Nullable Moved after(Decision decision, Situation situation, Rulebook rulebook) {
    return switch (decision.outcome()) {
      case AssignTo assign when decision.cause() != Cause.OWNER_RETURNED ->
          taken(assign, decision, situation, rulebook);
      case KeepOwner keep when keep.reason() == KeepOwner.Reason.ASKED_ON_RETURN ->
          asking(Objects.requireNonNull(situation.moved()), situation, rulebook);
      case AssignTo assign -> null;
      case KeepOwner keep -> null;
      case Outcome.ShareWith share -> null;
      case Outcome.EndShare end -> null;
      case Outcome.AskCustomer ask -> null;
      case Outcome.TellCustomer tell -> null;
      case Outcome.Release release -> null;
      case Outcome.WaitForSomeone wait -> null;
      case Outcome.HoldForPull hold -> null;
      case Outcome.LeaveAsIs leave -> null;
    };
  }

  private static Moved asking(Moved moved, Situation situation, Rulebook rulebook) {
    return moved.asking(situation.now().plus(rulebook.of(moved.fromTeam()).lifecycle().askFor()));
  }

  /** Only from who is absent: who has lost the team, or is merely offline, does not come back. */
  private static @Nullable Moved taken(
      AssignTo assign, Decision decision, Situation situation, Rulebook rulebook) {
    Agent owner = situation.owner();
    Conversation conversation = situation.conversation();
    if (owner == null
        || !owner.attendance().isAbsent(situation.now())
        || Return.policy(decision.rule(), conversation.team(), rulebook) == WhenBack.KEEP) {
      return null;
    }
    return new Moved(
        owner.id(),
        conversation.team(),
        assign.agent(),
        assign.moveTo() == null ? conversation.team() : assign.moveTo(),
        conversation.asOf(),
        decision.rule(),
        null);
  }
}
