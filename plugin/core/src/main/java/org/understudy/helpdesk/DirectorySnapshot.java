package org.understudy.helpdesk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.conversation.AgentId;

/**
 * People, teams, presence and loads as the host sees them.
 *
 * @param hash changes whenever agents or teams change
 * @param directory null when it is the one that the asker already has
 * @param asOf position in the host's history, taken before the loads were counted
 * @param takenAt by the host's clock
 * @param lastSeen the last request per agent with a session; to come while a sign-in elsewhere
 *     lasts
 * @param loads open and pending conversations per owner; an agent without any is left out
 */
public record DirectorySnapshot(
    String hash,
    @Nullable Directory directory,
    long asOf,
    Instant takenAt,
    Map<AgentId, Instant> lastSeen,
    Map<AgentId, Load> loads) {

  public DirectorySnapshot {
    lastSeen = Map.copyOf(lastSeen);
    loads = Map.copyOf(loads);
  }

  /**
   * @param open conversations in which somebody has to act
   * @param pending conversations that wait for a date or for the customer
   */
  public record Load(int open, int pending) {}
}
