package org.understudy.benchmark;

import org.understudy.conversation.Conversation;

/** One way to come to a decision. */
interface Side {

  /**
   * Chooses somebody for the conversation and gives him the turn, so that the next one meets
   * another order.
   *
   * @return the id of the agent
   */
  String decide(Conversation conversation);
}
