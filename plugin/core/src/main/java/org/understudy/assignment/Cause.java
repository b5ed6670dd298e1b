package org.understudy.assignment;

/** Why a decision was asked for. */
public enum Cause {
  /** A new conversation arrived. */
  CREATED,
  /** A customer wrote again after the conversation had been closed. */
  REOPENED,
  /** The conversation waited and somebody may be there now. */
  SOMEBODY_MAY_BE_THERE,
  /** W2: nobody was found, and the next stage of the rule begins. */
  LOOKS_FURTHER,
  /** R8: it was closed. */
  CLOSED,
  /** B7: somebody stands in beside the owner, who may be back. */
  OWNER_MAY_BE_BACK,
  /** O6: the owner from whom it was taken while he was absent is there again. */
  OWNER_RETURNED,
  /** C2: it is held while nobody owns it, so it has to be in the queue of those who take. */
  HELD,
  /** C3: an agent takes the next one. */
  TAKEN,
  /** C3: an agent gives back what he has taken. */
  GIVEN_BACK,
  /** D3: all conversations of an agent go to others. */
  HANDOVER,
  /** B5: a customer wrote again while the conversation was open. */
  CUSTOMER_WROTE,
  /** B6: the customer of an absent owner has chosen to wait or to continue. */
  CUSTOMER_CHOSE,
  /** B8: the customer of an absent owner has not chosen in time. */
  NO_ANSWER,
  /** The host had changed before the last decision could take effect. */
  OVERTAKEN,
  /** The owner was kept because he seemed to be there; the host has told otherwise since. */
  ABSENCE_LEARNED
}
