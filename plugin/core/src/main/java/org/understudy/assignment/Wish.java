package org.understudy.assignment;

import org.understudy.conversation.AgentId;

/** What an agent himself wants with a conversation of a queue (C3). */
public sealed interface Wish {

  /**
   * He takes it, because it is the next one in the queue.
   *
   * @param by who takes it, with his facts as a member of the team
   * @param withSkill W1: only who has the skills that it needs may take it
   */
  record Take(Agent by, boolean withSkill) implements Wish {}

  /**
   * He gives it back.
   *
   * @param reason his words, for colleagues
   */
  record GiveBack(AgentId by, String reason) implements Wish {}
}
