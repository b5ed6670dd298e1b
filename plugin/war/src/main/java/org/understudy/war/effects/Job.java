package org.understudy.war.effects;

import java.util.UUID;
import org.understudy.conversation.ConversationId;
import org.understudy.helpdesk.Change;

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
