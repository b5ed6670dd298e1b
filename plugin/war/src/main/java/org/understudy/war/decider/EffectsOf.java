package org.understudy.war.decider;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.understudy.assignment.Cause;
import org.understudy.assignment.Decision;
import org.understudy.assignment.Notes;
import org.understudy.assignment.Outcome;
import org.understudy.assignment.Situation;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.Conversation;
import org.understudy.helpdesk.Change;
import org.understudy.helpdesk.Change.Note;
import org.understudy.helpdesk.Effects;
import org.understudy.rules.Rulebook;
import org.understudy.wording.Speech;

/** What a decision changes in the host. */
final class EffectsOf {

  private EffectsOf() {}

  /**
   * @param message what the customer is told of an absent owner (B5), or that nobody is there (W5),
   *     or that the owner is back (B7); null for nothing
   * @return null when the host stays as it is
   */
  static @Nullable Change decision(
      UUID id,
      Decision decision,
      Situation situation,
      Rulebook rulebook,
      Speech notes,
      @Nullable Note message) {
    Note note = Notes.of(decision, situation, rulebook, notes).orElse(null);
    Effects effects =
        switch (decision.outcome()) {
          case Outcome.AssignTo assign -> {
            Effects given = Effects.NONE.givenTo(assign.agent()).withNote(note);
            Effects moved = assign.moveTo() == null ? given : given.movedTo(assign.moveTo());
            yield moved
                .leftBy(joined(situation))
                .withMessage(Welcome.of(decision, situation, rulebook));
          }
          case Outcome.ShareWith share ->
              Effects.NONE
                  .joinedBy(Set.of(share.backup()))
                  .leftBy(share.backup().equals(situation.joined()) ? Set.of() : joined(situation))
                  .withNote(note);
          case Outcome.EndShare end ->
              Effects.NONE.leftBy(Set.of(end.backup())).withNote(note).withMessage(message);
          case Outcome.Release release ->
              Effects.NONE.released().leftBy(joined(situation)).withNote(note);
          case Outcome.WaitForSomeone wait ->
              decision.cause() == Cause.HANDOVER
                  ? Effects.NONE.released().withNote(note)
                  : told(alert(wait.alert(), decision, notes), message);
          case Outcome.HoldForPull hold -> held(hold, situation.conversation(), note);
          case Outcome.AskCustomer ask -> Effects.NONE.withMessage(message);
          case Outcome.TellCustomer tell -> Effects.NONE.withMessage(message);
          case Outcome.KeepOwner keep -> note == null ? null : Effects.NONE.withNote(note);
          case Outcome.LeaveAsIs leave -> null;
        };
    return effects == null ? null : Change.of(id.toString(), situation.conversation(), effects);
  }

  /** C2: the host holds by itself what nobody owns; so only what stands in the way is changed. */
  private static @Nullable Effects held(
      Outcome.HoldForPull hold, Conversation conversation, @Nullable Note note) {
    Effects freed =
        conversation.owner() == null ? Effects.NONE : Effects.NONE.released().withNote(note);
    Effects moved = hold.moveTo() == null ? freed : freed.movedTo(hold.moveTo());
    return moved.equals(Effects.NONE) ? null : moved;
  }

  /** B7: who stood in beside the owner has nothing to do there any more. */
  private static Set<AgentId> joined(Situation situation) {
    return situation.joined() == null ? Set.of() : Set.of(situation.joined());
  }

  private static @Nullable Effects told(@Nullable Effects effects, @Nullable Note message) {
    return message == null
        ? effects
        : (effects == null ? Effects.NONE : effects).withMessage(message);
  }

  /** W2: it shows up among what the person watches, with the reason. */
  private static @Nullable Effects alert(@Nullable AgentId told, Decision decision, Speech notes) {
    return told == null
        ? null
        : Effects.NONE.joinedBy(Set.of(told)).withNote(Notes.alert(decision, notes));
  }
}
