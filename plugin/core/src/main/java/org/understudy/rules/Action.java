package org.understudy.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;
import org.understudy.conversation.TeamId;

/** What a rule does with a conversation that fits (R6). */
public sealed interface Action {

  /**
   * To somebody of a team.
   *
   * @param team null for the team that the conversation is in
   * @param onlineOnly A3: only people who are online count as available
   * @param withSkill W1: only people with the skills that the conversation needs
   * @param stages W2: where else to look when nobody is found, the earliest first
   */
  record ToTeam(
      @Nullable TeamId team,
      Strategy strategy,
      boolean onlineOnly,
      boolean withSkill,
      List<Stage> stages)
      implements Action {
    public ToTeam {
      stages = List.copyOf(stages);
    }
  }

  /** To this agent, when he is there. */
  record ToAgent(AgentId agent) implements Action {}

  /** R9: to the agent who is dedicated to the customer or the organisation, when he is there. */
  record ToDedicated() implements Action {}

  /**
   * C2: it waits in the queue of a team until somebody takes it. Set aside where the team does not
   * take from a queue.
   *
   * @param team null for the team that the conversation is in
   * @param withSkill W1: only people with the skills that the conversation needs may take it
   */
  record Hold(@Nullable TeamId team, boolean withSkill) implements Action {}

  /** Nothing: agents pick, and no later rule is asked. */
  record Leave() implements Action {}
}
