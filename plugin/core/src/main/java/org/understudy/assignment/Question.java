package org.understudy.assignment;

import java.util.List;
import org.understudy.conversation.AgentId;

/**
 * One narrowing question of a decision.
 *
 * @param passed who is still in after it
 * @param dropped who fell out, and why
 */
public record Question(Kind kind, List<AgentId> passed, List<Dropped> dropped) {

  public Question {
    passed = List.copyOf(passed);
    dropped = List.copyOf(dropped);
  }

  /** The questions in the order in which they are asked. */
  public enum Kind {
    /** Who may own conversations in this team, and is not the owner it shall move away from? */
    IN_TEAM,
    /** R2: who is not excluded from automatic assignment? */
    NOT_EXCLUDED,
    /** A1, A2: who is not absent? */
    NOT_ABSENT,
    /** A3: who is online? */
    ONLINE,
    /** A5: who has room for one more? */
    HAS_CAPACITY,
    /** R5: who comes next? */
    COMES_NEXT
  }

  /**
   * @param detail one short English sentence for people, with the number that counted
   */
  public record Dropped(AgentId agent, String detail) {}
}
