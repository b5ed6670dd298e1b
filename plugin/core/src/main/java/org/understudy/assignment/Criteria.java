package org.understudy.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * What an agent must fulfil to be chosen.
 *
 * @param movesAwayFrom the owner who cannot go on, null when nobody owns it
 * @param excluded R2: members who are never chosen automatically
 * @param asksAbsence false under R3: agents who are not available may be chosen too
 * @param asksOnline A3: only people who are online count as available
 * @param skills what the agent has to be able to do, all of it
 * @param capacity A5: most open conversations per agent, null when unlimited
 */
public record Criteria(
    @Nullable AgentId movesAwayFrom,
    Set<AgentId> excluded,
    boolean asksAbsence,
    boolean asksOnline,
    Set<String> skills,
    @Nullable Integer capacity,
    Instant now,
    Duration presenceGrace) {

  public Criteria {
    excluded = Set.copyOf(excluded);
    skills = Set.copyOf(skills);
  }

  /**
   * False for those who drop out whatever the conversation is about: who is absent or not online,
   * where that is asked, and who has no room. They are looked at last, because they do not get
   * turns and would soon stand at the front of every order.
   */
  boolean mayPass(Agent agent) {
    return (!asksAbsence || !agent.attendance().isAbsent(now))
        && (!asksOnline || agent.attendance().isOnline(now, presenceGrace))
        && !agent.isFull(capacity);
  }
}
