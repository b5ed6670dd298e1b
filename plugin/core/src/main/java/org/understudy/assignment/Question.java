package org.understudy.assignment;

import java.util.List;
import org.understudy.conversation.AgentId;
import org.understudy.wording.Phrase;

/**
 * One narrowing question of a decision.
 *
 * @param dropped who fell out, and why; the nearest ones when they are many
 * @param more how many others fell out or were not even asked, because somebody before them was
 *     chosen
 */
public record Question(Kind kind, List<Dropped> dropped, int more) {

  public Question {
    dropped = List.copyOf(dropped);
  }

  /** The questions in the order in which they are asked. */
  public enum Kind {
    /** Who may own conversations in this team, and is not the owner it shall move away from? */
    IN_TEAM,
    /** R2: who is not excluded from automatic assignment? */
    NOT_EXCLUDED,
    /** A1, A2, A4: who is not absent? */
    NOT_ABSENT,
    /** A3: who is online? */
    ONLINE,
    /** R6, W1: who can do what the conversation needs? */
    HAS_SKILL,
    /** A5: who has room for one more? */
    HAS_CAPACITY,
    /** R5: who comes next? */
    COMES_NEXT
  }

  /**
   * @param detail one short sentence for people, with the number that counted
   */
  public record Dropped(AgentId agent, Phrase detail) {}
}
