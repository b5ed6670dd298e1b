package org.understudy.rules;

import java.time.Duration;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/**
 * Where else to look for somebody (W2).
 *
 * @param after how long the customer has to have waited
 */
public record Stage(Duration after, Reach reach) {

  /** Who comes into question then. */
  public sealed interface Reach {

    /** The same team, without regard to skills. */
    record AnySkill() implements Reach {}

    /** Another team as well. */
    record AlsoTeam(TeamId team) implements Reach {}

    /** Everybody who may own conversations anywhere. */
    record Everyone() implements Reach {}

    /** It goes on waiting, and this agent is told. */
    record Alert(AgentId agent) implements Reach {}
  }
}
