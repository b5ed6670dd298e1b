package org.understudy.assignment;

import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** All who may get conversations, as a decision finds them. */
public interface Roster {

  /** Those who may own conversations of the team; nobody when it is unknown or disabled. */
  Pool members(TeamId team);

  /** Those who may own conversations of any team. */
  Pool everyone();

  /** What is known of one agent, null when nothing is. */
  @Nullable Agent find(AgentId agent);
}
