package org.understudy.war.effects;

import java.util.UUID;
import org.understudy.assignment.Cause;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Change;
import org.understudy.war.persistence.PendingEffect;

/**
 * One effect on its way.
 *
 * @param patient true when no customer waits for it at this moment: somebody's work is handed over
 * @param attempts how often it was tried in vain
 * @param otherSuccesses how many effects had succeeded when this one first failed; more since then
 *     prove that the host works and the fault is in this one
 */
record Job(
    UUID decision,
    ConversationId conversation,
    Change change,
    boolean patient,
    int attempts,
    long otherSuccesses) {

  static Job of(PendingEffect effect, long successesSoFar) {
    return new Job(
        effect.decision(),
        effect.conversation(),
        effect.change(),
        effect.cause() == Cause.HANDOVER,
        effect.attempts(),
        successesSoFar);
  }

  Job failed(long successesSoFar) {
    return new Job(
        decision,
        conversation,
        change,
        patient,
        attempts + 1,
        attempts == 0 ? successesSoFar : otherSuccesses);
  }

  /** True after the first failure: it must not spoil the call of others. */
  boolean suspect() {
    return attempts > 0;
  }
}
